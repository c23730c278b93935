package io.tidings.text.language.profile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// The profiles as a file: a version, the languages, then every n-gram in order (as the part in which it differs from
/// the one before) with its weight for each language that has it, in tenths and one byte.
final class ProfileFile {

    /// Raised with every change of the format, or of the way in which the weights are made.
    static final int VERSION = 1;

    /// Weights are stored in steps of a tenth, from -12.8 to 12.7.
    static final double STEP = 0.1;

    private ProfileFile() {}

    /// Is told every n-gram on reading.
    interface Reader {
        void languages(List<String> codes, int ngrams);

        /// @param weights the numbers of the languages that have it, then as many weights in [#STEP]s
        void ngram(char[] text, int length, byte[] weights);
    }

    static byte quantise(double weight) {
        return (byte) Math.clamp(Math.round(weight / STEP), Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    static void write(OutputStream to, List<String> languages, SortedMap<String, byte[]> ngrams) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(to))) {
            out.writeInt(VERSION);
            out.writeShort(languages.size());
            for (var language : languages) {
                out.writeUTF(language);
            }
            out.writeInt(ngrams.size());
            var before = "";
            for (var ngram : ngrams.entrySet()) {
                var text = ngram.getKey();
                int same = 0;
                while (same < Math.min(before.length(), text.length() - 1)
                        && before.charAt(same) == text.charAt(same)) {
                    same++;
                }
                out.writeByte(same);
                out.writeUTF(text.substring(same));
                out.writeByte(ngram.getValue().length / 2);
                out.write(ngram.getValue());
                before = text;
            }
        }
    }

    static void read(InputStream from, Reader reader) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(from, 1 << 16))) {
            int version = in.readInt();
            if (version != VERSION) {
                throw new IOException("language profiles of version " + version + ", wanted " + VERSION);
            }
            var languages = new ArrayList<String>();
            for (int left = in.readShort(); left > 0; left--) {
                languages.add(in.readUTF());
            }
            int count = in.readInt();
            reader.languages(languages, count);
            var text = new char[NgramCounts.LONGEST];
            for (int i = 0; i < count; i++) {
                int same = in.readByte();
                var rest = in.readUTF();
                rest.getChars(0, rest.length(), text, same);
                int having = in.readUnsignedByte();
                reader.ngram(text, same + rest.length(), in.readNBytes(2 * having));
            }
        }
    }
}
