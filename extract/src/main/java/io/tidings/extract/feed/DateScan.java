package io.tidings.extract.feed;

import java.util.Locale;

/// One pass over a date's characters: what the numbers and words in it say, whatever their order.
///
/// A number's part is told by its length, what stands around it, and what is known already; -1 is *not said*.
final class DateScan {

    private static final int MOST_UNKNOWN_WORDS = 6;

    final DateParts parts = new DateParts();
    private final String text;
    private final DateHints hints;
    private int unknownWords;

    /// What the word before says about the number to come: 'm' month, 'y' year, 'w' weekday, 0 nothing.
    private char expected;

    DateScan(String text, DateHints hints) {
        this.text = text;
        this.hints = hints;
    }

    /// @return whether it can be a date at all
    boolean scan() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                i = number(i);
            } else if (Character.isLetter(c)) {
                i = word(i);
            } else if ((c == '+' || c == '-' || c == '\u2212') && parts.hour >= 0) {
                i = offset(i);
            } else {
                i++;
            }
            if (unknownWords > MOST_UNKNOWN_WORDS) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int value(int from, int to) {
        return to - from > 9 ? Integer.MAX_VALUE : Integer.parseInt(text, from, to, 10);
    }

    private char at(int i) {
        return i < text.length() ? text.charAt(i) : 0;
    }

    private int number(int start) {
        int end = digitsEnd(start);
        int size = end - start;
        char next = at(end);
        if (size <= 2 && parts.hour < 0 && isTimeMark(next) && isDigit(at(end + 1))) {
            return time(start, end);
        }
        if (size == 14 || (size == 8 && !parts.hasDay())) {
            parts.date(value(start, start + 4), value(start + 4, start + 6), value(start + 6, start + 8));
            if (size == 14) {
                parts.time(value(start + 8, start + 10), value(start + 10, start + 12), value(start + 12, end));
            }
            return end;
        }
        if (parts.hasDay() && parts.hour < 0 && (size == 6 || size == 4) && isT(start - 1)) {
            parts.time(value(start, start + 2), value(start + 2, start + 4), size == 6 ? value(start + 4, end) : -1);
            return end;
        }
        boolean group = (next == '-' || next == '/' || next == '.') && isDigit(at(end + 1)) && parts.day < 0;
        if (group && size <= 4) {
            return group(start, end, next);
        }
        lone(value(start, end), size, next);
        return end;
    }

    private static boolean isTimeMark(char c) {
        return c == ':' || c == 'h' || c == 'H' || c == '\uFF1A';
    }

    private boolean isT(int i) {
        return i >= 0 && (text.charAt(i) == 'T' || text.charAt(i) == 't' || text.charAt(i) == ' ');
    }

    private int time(int start, int end) {
        int minuteEnd = digitsEnd(end + 1);
        int second = -1;
        int i = minuteEnd;
        if (at(i) == ':' && isDigit(at(i + 1))) {
            int secondEnd = digitsEnd(i + 1);
            second = value(i + 1, secondEnd);
            i = secondEnd;
            if ((at(i) == '.' || at(i) == ',') && isDigit(at(i + 1))) {
                i = digitsEnd(i + 1);
            }
        }
        parts.time(value(start, end), value(end + 1, minuteEnd), second);
        return i;
    }

    /// Two or three numbers with the same mark between.
    private int group(int start, int end, char mark) {
        int secondEnd = digitsEnd(end + 1);
        int first = value(start, end);
        int second = value(end + 1, secondEnd);
        int size = end - start;
        if (at(secondEnd) != mark || !isDigit(at(secondEnd + 1))) {
            if (size == 4 && secondEnd - end - 1 == 3) {
                parts.dayOfYear(first, second);
            } else if (size == 4) {
                parts.year = first;
                parts.month = second;
            } else if (secondEnd - end - 1 != 4 && second <= 12 && mark != '.') {
                parts.day = first;
                parts.month = second;
            }
            return secondEnd;
        }
        int thirdEnd = digitsEnd(secondEnd + 1);
        int third = value(secondEnd + 1, thirdEnd);
        int thirdSize = thirdEnd - secondEnd - 1;
        if (size == 4) {
            boolean dayInTheMiddle = second > 12 && third <= 12;
            parts.date(first, dayInTheMiddle ? third : second, dayInTheMiddle ? second : third);
        } else if (thirdSize == 2 && mark == '-' && second <= 12 && third <= 31 && size == 2) {
            parts.date(DateParts.fullYear(first), second, third);
        } else {
            boolean monthFirst = second > 12 || (first <= 12 && mark == '/' && hints.monthFirst());
            int year = thirdSize <= 2 ? DateParts.fullYear(third) : third;
            parts.date(year, monthFirst ? first : second, monthFirst ? second : first);
        }
        return thirdEnd;
    }

    private void lone(int value, int size, char next) {
        switch (next) {
            case '年', '년' -> parts.year = value;
            case '月', '월' -> parts.month = value;
            case '日', '일' -> parts.day = value;
            case '時', '시', '点' -> parts.hour = value;
            case '分', '분' -> parts.minute = value;
            case '秒', '초' -> parts.second = value;
            default -> {
                if (expected == 'm') {
                    parts.month = value;
                } else if (expected == 'w') {
                    // The weekday's number, as in thứ 3.
                } else if (size == 4 && parts.year < 0) {
                    parts.year = value;
                } else if (size <= 2 && parts.day < 0 && expected != 'y') {
                    parts.day = value;
                } else if (size <= 2 && parts.year < 0) {
                    parts.year = DateParts.fullYear(value);
                }
            }
        }
        expected = 0;
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || isMark(text.charAt(end)))) {
            end++;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        Integer zone = parts.hour >= 0 ? DateWords.zoneMinutes(word) : null;
        switch (word) {
            case "t", "st", "nd", "rd", "th", "de", "del", "of", "at", "ngày", "lúc", "năm" ->
                expected = word.equals("năm") ? 'y' : expected;
            case "tháng", "thg" -> expected = 'm';
            case "thứ" -> expected = 'w';
            case "am", "sa", "오전", "上午" -> parts.half('a');
            case "pm", "ch", "오후", "下午" -> parts.half('p');
            default -> {
                Integer month = parts.month < 0 ? DateWords.month(word) : null;
                if (month != null) {
                    parts.month = month;
                } else if (zone != null && parts.offsetMinutes == null) {
                    parts.offsetMinutes = zone;
                } else if (zone == null && word.length() > 0 && word.charAt(0) < 0x2E80) {
                    unknownWords++;
                }
                expected = 0;
            }
        }
        return end;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// `+0700`, `+07:00`, `+7`, `-05`: not a dash between a time and a date.
    private int offset(int start) {
        int end = digitsEnd(start + 1);
        int size = end - start - 1;
        char next = at(end);
        if (size == 0 || size > 4 || size == 3 || next == '/' || next == '.' || next == '-') {
            return start + 1;
        }
        int hours = value(start + 1, size == 4 ? end - 2 : end);
        int minutes = size == 4 ? value(end - 2, end) : 0;
        if (size <= 2 && next == ':' && isDigit(at(end + 1))) {
            int minutesEnd = digitsEnd(end + 1);
            minutes = value(end + 1, minutesEnd);
            end = minutesEnd;
        }
        if (hours > 14 || minutes > 59) {
            return end;
        }
        int all = hours * 60 + minutes;
        parts.offsetMinutes = text.charAt(start) == '+' ? all : -all;
        return end;
    }
}
