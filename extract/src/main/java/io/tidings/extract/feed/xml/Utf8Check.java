package io.tidings.extract.feed.xml;

/// How much of some bytes is UTF-8, as RFC 3629 defines it: no overlong forms, no surrogates, nothing over U+10FFFF.
///
/// A sequence that the end of the bytes cuts counts as neither: what is looked at may be the head of something longer.
///
/// @param valid sequences of two to four bytes
/// @param invalid bytes that belong to no sequence
public record Utf8Check(int valid, int invalid) {

    /// @param length bytes to look at, from the first
    public static Utf8Check of(byte[] bytes, int length) {
        int valid = 0;
        int invalid = 0;
        int i = 0;
        while (i < length) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                i++;
                continue;
            }
            int size = size(lead);
            int matched = size == 0 ? 0 : matched(bytes, i, size, length);
            if (size > 0 && matched == size) {
                valid++;
                i += size;
            } else if (size > 0 && i + matched == length) {
                break;
            } else {
                invalid++;
                i++;
            }
        }
        return new Utf8Check(valid, invalid);
    }

    private static int size(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static int matched(byte[] bytes, int at, int size, int length) {
        int lead = bytes[at] & 0xFF;
        for (int k = 1; k < size; k++) {
            if (at + k >= length) {
                return k;
            }
            int next = bytes[at + k] & 0xFF;
            int low = k > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int high = k > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            if (next < low || next > high) {
                return k - 1;
            }
        }
        return size;
    }
}
