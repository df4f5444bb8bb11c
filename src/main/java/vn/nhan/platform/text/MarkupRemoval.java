package vn.nhan.platform.text;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes text that may hold HTML down to {@link Prose}. */
final class MarkupRemoval {

    private static final int LONGEST_READ = 100_000;

    /** How often HTML may be hidden inside of HTML before every sign of it is thrown away. */
    private static final int NESTED = 8;

    /** What nobody was meant to read. */
    private static final Pattern UNSEEN = Pattern.compile("(?is)<!--.*?(?:-->|\\z)"
            + "|<(script|style|iframe|object|embed|svg|math|template|noscript|title|head|xmp)(?=[\\s/>])[^<>]*>"
            + ".*?(?:</\\1\\s*>|\\z)");

    private static final Pattern WEIGHT = Pattern.compile("(?i)<(strong|b|em|i)(?:\\s[^<>]*)?>([^<>*\n]*)</\\1\\s*>");

    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9:-]*)(?:(?=[\\s/>])"
            + "(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+>|(?=[\\s/>])[^<>]*>)|<[!?][^<>]*>");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b(?:[a-z][a-z0-9+.-]{1,20}://|www\\.)[^\\s)\\]]*|\\b(?:javascript|vbscript|data):\\S+");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:(lt|gt|amp|quot|apos|nbsp)|#([0-9]{1,6})|#[xX]([0-9a-fA-F]{1,5}));");

    private MarkupRemoval() {}

    static String of(String typed) {
        if (typed.length() > LONGEST_READ) {
            return typed;
        }
        var text = typed.replace("\r\n", "\n").replace('\r', '\n');
        for (var depth = 0; depth < NESTED; depth++) {
            var next = once(text);
            if (next.equals(text)) {
                return text;
            }
            text = next;
        }
        return tidy(text.replaceAll("[<>&:]", ""));
    }

    private static String once(String text) {
        var seen = UNSEEN.matcher(text).replaceAll("");
        var weighed = WEIGHT.matcher(seen).replaceAll(MarkupRemoval::weight);
        var plain = TAG.matcher(weighed).replaceAll(MarkupRemoval::structure);
        var read = plain.equals(text) ? text : ENTITY.matcher(plain).replaceAll(MarkupRemoval::character);
        var unlinked = ADDRESS.matcher(read).replaceAll("");
        return unlinked.equals(text) ? text : tidy(unlinked);
    }

    private static String weight(MatchResult found) {
        var words = found.group(2).strip();
        var sign = found.group(1).toLowerCase(Locale.ROOT).matches("strong|b") ? "**" : "*";
        return Matcher.quoteReplacement(words.isEmpty() ? found.group(2) : sign + words + sign);
    }

    private static String structure(MatchResult found) {
        var name = found.group(1) == null ? "" : found.group(1).toLowerCase(Locale.ROOT);
        var closing = found.group().startsWith("</");
        return switch (name) {
            case "br" -> "\n";
            case "li" -> closing ? "" : "\n- ";
            case "p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section" -> "\n\n";
            case "tr" -> "\n";
            case "td", "th" -> " ";
            default -> "";
        };
    }

    private static String character(MatchResult found) {
        var named = found.group(1);
        if (named != null) {
            return switch (named) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "amp" -> "&";
                case "quot" -> "\"";
                case "apos" -> "'";
                default -> " ";
            };
        }
        var code = found.group(2) == null ? Integer.parseInt(found.group(3), 16) : Integer.parseInt(found.group(2));
        return Matcher.quoteReplacement(
                Character.isValidCodePoint(code) && Character.getType(code) != Character.SURROGATE
                        ? Character.toString(code)
                        : "");
    }

    private static String tidy(String text) {
        return text.replaceAll("[ \t\u00A0]+\n", "\n")
                .replaceAll("\n[ \t]+(?=- )", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
