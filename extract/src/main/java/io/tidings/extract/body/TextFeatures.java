package io.tidings.extract.body;

import io.tidings.extract.block.LineKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a learned model is told of a block's own words.
final class TextFeatures {

    private static final String ENDS = ".!?…。！？।؟۔:";
    private static final List<String> TAGS =
            List.of("p", "div", "li", "span", "td", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "a");
    private static final int PIECE = 30;

    /// Of a polynomial hash, modulo 2^64.
    private static final long BASE = 0x9E3779B97F4A7C15L;

    /// Characters of JSON-LD's text that all short blocks of a page together are searched for in: a hundred times what
    /// a long article needs.
    private static final long MOST_SEARCHED = 300_000_000;

    private final ReadingContext context;
    private final Set<Integer> described = new HashSet<>();
    private final Set<Long> pieces = new HashSet<>();
    private long searched;

    TextFeatures(ReadingContext context) {
        this.context = context;
        context.descriptions().forEach(text -> words(text, described, Set.of()));
    }

    void write(FeatureRow row, Block block, BlockSigns signs) {
        String text = block.text();
        int digits = 0;
        int capitals = 0;
        int stops = 0;
        int commas = 0;
        boolean rights = false;
        boolean bar = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            stops +=
                    ENDS.indexOf(c) >= 0 && (i + 1 == text.length() || text.charAt(i + 1) == ' ' || c > 0x2000) ? 1 : 0;
            commas += c == ',' || c == '、' || c == '،' ? 1 : 0;
            rights |= c == '©';
            bar |= c == '|';
        }
        double length = text.length();
        row.put(Math.log1p(block.letters()))
                .put(block.linkShare())
                .put(block.strong() / length)
                .put(block.links());
        row.put(digits / length).put(capitals / length).put(Math.min(stops, 20)).put(Math.min(commas, 20));
        row.put(rights).put(bar).put(ENDS.indexOf(text.charAt(text.length() - 1)));
        row.put(Character.isUpperCase(text.charAt(0)) || Character.getType(text.charAt(0)) == Character.OTHER_LETTER);
        row.put(code(block.kind())).put(TAGS.indexOf(block.part().tag)).put(code(signs.line()));
        row.put(signs.title())
                .put(signs.byline())
                .put(signs.aboutAuthor())
                .put(signs.related())
                .put(signs.dateLine());
        row.put(stated(text)).put(describedShare(block));
    }

    /// Numbers that the model has learned: they do not follow the order of the constants.
    static int code(Block.Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> 0;
            case HEADING -> 1;
            case ITEM -> 2;
            case ROW -> 3;
            case CAPTION -> 4;
        };
    }

    static int code(LineKind line) {
        return switch (line) {
            case TEXT -> 0;
            case CAPTION -> 1;
            case SOURCE -> 2;
            case STAMP -> 3;
            case BOILERPLATE -> 4;
            case WALL -> 5;
        };
    }

    /// 2 where JSON-LD's text has the block's beginning and its end, 1 where it has one of them; -1 where it has none.
    private int stated(String text) {
        if (context.statedBody().length() < 100) {
            return -1;
        }
        String bare = ReadingContext.bare(text);
        if (bare.isEmpty()) {
            return 0;
        }
        if (bare.length() < PIECE) {
            searched += context.statedBody().length();
            return searched < MOST_SEARCHED && context.statedBody().contains(bare) ? 2 : 0;
        }
        return (pieces().contains(hash(bare, 0)) ? 1 : 0)
                + (pieces().contains(hash(bare, bare.length() - PIECE)) ? 1 : 0);
    }

    /// Hashes of all pieces of JSON-LD's text, so that each block is looked up in it and not searched for.
    private Set<Long> pieces() {
        if (pieces.isEmpty()) {
            String stated = context.statedBody();
            long first = 1;
            for (int i = 1; i < PIECE; i++) {
                first *= BASE;
            }
            long hash = hash(stated, 0);
            pieces.add(hash);
            for (int i = PIECE; i < stated.length(); i++) {
                hash = (hash - stated.charAt(i - PIECE) * first) * BASE + stated.charAt(i);
                pieces.add(hash);
            }
        }
        return pieces;
    }

    private static long hash(String text, int from) {
        long hash = 0;
        for (int i = from; i < from + PIECE; i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }

    private double describedShare(Block block) {
        if (described.isEmpty() || block.letters() < 20 || block.letters() > 800) {
            return -1;
        }
        int all = words(block.text(), null, described);
        return hits / (double) Math.max(1, all);
    }

    private int hits;

    /// Hashes of the words of a text, into a set or to be counted among known ones.
    private int words(String text, @Nullable Set<Integer> into, Set<Integer> known) {
        int all = 0;
        int hash = 0;
        hits = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            if (letter) {
                hash = hash * 31 + Character.toLowerCase(c);
            }
            if (hash != 0 && (!letter || Character.isIdeographic(c))) {
                all++;
                if (into != null) {
                    into.add(hash);
                }
                hits += known.contains(hash) ? 1 : 0;
                hash = 0;
            }
        }
        return all;
    }
}
