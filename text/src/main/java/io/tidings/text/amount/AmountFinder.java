package io.tidings.text.amount;

import io.tidings.text.phrase.PhraseAutomaton;
import io.tidings.text.phrase.PhraseMatch;
import io.tidings.text.token.Tokens;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds sums of money, percentages and measures: *hơn 1,2 nghìn tỷ crown*, *$50 billion*, *2 phần trăm*, *một km2*.
/// Immutable and thread-safe.
public final class AmountFinder {

    private static final Map<String, String> SIGNS =
            Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₫", "VND", "₩", "KRW", "₽", "RUB");

    /// These write thousands with commas and fractions with a point.
    private static final Set<String> POINT_FRACTIONS =
            Set.of("en", "zh", "ja", "ko", "th", "he", "ms", "tl", "hi", "bn", "ur");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// Too short or too common to mean anything but right after a figure: *b*, *m*, *k*, *đ*, *đô*.
    private static final int SHORT = 2;

    private final PhraseAutomaton<String> units;
    private final Map<String, Integer> scales = new HashMap<>();
    private final Map<String, BigDecimal> numerals = new HashMap<>();

    /// Reads the tables of units, scales and numerals.
    public AmountFinder() {
        PhraseAutomaton.Builder<String> builder = PhraseAutomaton.builder();
        UnitTables.each("units.tsv", (unit, form) -> builder.add(form, unit));
        UnitTables.each("scales.tsv", (power, form) -> scales.put(form.folded(0), Integer.valueOf(power)));
        UnitTables.each("numerals.tsv", (value, form) -> numerals.put(form.folded(0), new BigDecimal(value)));
        units = builder.build();
    }

    /// The amounts in order of appearance, each value and unit once.
    ///
    /// @param language ISO 639 code; decides between *1,200* and *1.200*
    public List<Amount> find(Tokens tokens, String language) {
        var unitAt = new HashMap<Integer, PhraseMatch<String>>();
        for (PhraseMatch<String> match : units.matches(tokens)) {
            unitAt.merge(match.from(), match, (one, other) -> one.length() >= other.length() ? one : other);
        }
        boolean pointGroups = writesThousandsWithPoints(language);
        var found = new LinkedHashMap<String, Amount>();
        boolean[] numeral = new boolean[tokens.forms()];
        for (int form = 0; form < numeral.length; form++) {
            numeral[form] = numerals.containsKey(tokens.formText(form));
        }
        for (int token = 0; token < tokens.size(); token++) {
            boolean figure = tokens.isNumber(token);
            if (figure || numeral[tokens.form(token)]) {
                Optional<Amount> amount =
                        figure ? figure(tokens, token, unitAt, pointGroups) : numeral(tokens, token, unitAt);
                amount.ifPresent(one -> found.putIfAbsent(one.unit() + one.plainValue(), one));
            }
        }
        return List.copyOf(found.values());
    }

    static boolean writesThousandsWithPoints(String language) {
        return !POINT_FRACTIONS.contains(language);
    }

    private Optional<Amount> figure(
            Tokens tokens, int at, Map<Integer, PhraseMatch<String>> unitAt, boolean pointGroups) {
        Optional<BigDecimal> number = NumberReader.read(tokens.surface(at), pointGroups);
        if (number.isEmpty() || (tokens.is(at - 1, "/") && !tokens.spaceBefore(at))) {
            return Optional.empty();
        }
        int token = at + 1;
        BigDecimal value = number.get();
        for (int power = scaleOf(tokens, token); power > 0; power = scaleOf(tokens, token)) {
            value = value.scaleByPowerOfTen(power);
            token++;
        }
        String sign = SIGNS.get(tokens.surface(at - 1));
        if (sign != null && !tokens.spaceBefore(at)) {
            return Optional.of(new Amount(value, sign, text(tokens, at - 1, token)));
        }
        String signBehind = SIGNS.get(tokens.surface(token));
        if (signBehind != null) {
            return Optional.of(new Amount(value, signBehind, text(tokens, at, token + 1)));
        }
        return withUnit(tokens, at, token, value, unitAt);
    }

    private Optional<Amount> numeral(Tokens tokens, int at, Map<Integer, PhraseMatch<String>> unitAt) {
        BigDecimal value = numerals.get(tokens.folded(at));
        if (value == null || numerals.containsKey(tokens.folded(at - 1)) || tokens.isNumber(at - 1)) {
            return Optional.empty();
        }
        int token = at + 1;
        boolean scaled = false;
        for (int power = scaleOf(tokens, token); power > 0; power = scaleOf(tokens, token)) {
            value = value.scaleByPowerOfTen(power);
            token++;
            scaled = true;
        }
        PhraseMatch<String> unit = unitAt.get(token);
        boolean measured =
                unit != null && (scaled || Set.of("km2", "percent", "m2").contains(unit.value()));
        return measured ? withUnit(tokens, at, token, value, unitAt) : Optional.empty();
    }

    /// The power of ten that the word stands for; 0 if it is no scale.
    private int scaleOf(Tokens tokens, int token) {
        String word = tokens.folded(token);
        boolean attached = !tokens.spaceBefore(token);
        return word.length() < SHORT && !attached ? 0 : scales.getOrDefault(word, 0);
    }

    private static Optional<Amount> withUnit(
            Tokens tokens, int from, int token, BigDecimal value, Map<Integer, PhraseMatch<String>> unitAt) {
        PhraseMatch<String> unit = unitAt.get(token);
        if (unit == null || (unit.value().equals("VND") && isHeadOfWord(tokens, unit))) {
            return Optional.empty();
        }
        return Optional.of(new Amount(value, unit.value(), text(tokens, from, unit.to())));
    }

    /// *3 đồng chí*, *2 đồng đội* are no money.
    private static boolean isHeadOfWord(Tokens tokens, PhraseMatch<String> unit) {
        return tokens.surface(unit.from()).toLowerCase(Locale.ROOT).equals("đồng")
                && unit.length() == 1
                && Set.of("chí", "đội", "phạm", "nghiệp", "minh", "bào", "loạt", "thời", "hồ", "bọn", "bộ", "hương")
                        .contains(tokens.folded(unit.to()));
    }

    private static String text(Tokens tokens, int from, int to) {
        return SPACES.matcher(tokens.surface(from, to)).replaceAll(" ");
    }
}
