package vn.nhan.marketplace.connector;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Descriptions in the form in which they are compared: shops write the same text with other blanks, breaks and entities. */
public final class Html {

    /** Each run of blanks is gone through once, from its beginning: shops may send megabytes of them. */
    private static final Pattern TAG =
            Pattern.compile("(?:(?<!\\s)\\s++)?+<\\s*+(/?)\\s*+([a-zA-Z][a-zA-Z0-9]*+)\\s*+/?\\s*+>\\s*+");

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern INLINE = Pattern.compile("strong|em|b|i|u|span");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private Html() {}

    /** Not to be shown: entities are gone. */
    public static String canonical(String html) {
        var tags = TAG.matcher(html).replaceAll(found -> Matcher.quoteReplacement(tag(found)));
        return BLANKS.matcher(words(tags)).replaceAll(" ").strip();
    }

    /** Of a title, which has no tags. */
    public static String words(String escaped) {
        return ENTITY.matcher(escaped).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    /** Blanks count around tags within a line, but not around others. */
    private static String tag(MatchResult found) {
        var name = found.group(2).toLowerCase(Locale.ROOT);
        var tag = "<" + found.group(1) + name + ">";
        if (!INLINE.matcher(name).matches()) {
            return tag;
        }
        var text = found.group();
        return (Character.isWhitespace(text.charAt(0)) ? " " : "")
                + tag
                + (Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "");
    }

    private static String character(MatchResult found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), found.group());
        }
        var code = found.group(1) == null ? Integer.parseInt(found.group(2), 16) : Integer.parseInt(found.group(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : found.group();
    }
}
