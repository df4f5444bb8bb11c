package vn.nhan.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Running text as people write it into a form: paragraphs after an empty line, lists of lines that begin with "- ", weight as
 * {@code **strong**} and {@code *em*}. It is kept like that, never as HTML: what comes in as HTML is taken down to it, and
 * HTML to be shown is made from it. So p, br, ul, li, strong and em are all that can ever stand on a page.
 */
public final class Prose {

    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)([^*\n]{1,500})(?<=\\S)\\*\\*");
    private static final Pattern EM = Pattern.compile("(?<!\\*)\\*(?=\\S)([^*\n]{1,500})(?<=\\S)\\*(?!\\*)");
    private static final String ITEM = "- ";

    private Prose() {}

    /**
     * Without HTML, scripts and links; what was in weight, in lists and in paragraphs stays so. Cleaning twice is cleaning
     * once. Text of more than 100,000 characters comes back as it is: too long to be taken anyway.
     */
    public static @Nullable String cleaned(@Nullable String typed) {
        return typed == null ? null : MarkupRemoval.of(typed);
    }

    /** For a page: safe, of p, br, ul, li, strong and em without attributes. */
    public static String html(String prose) {
        var html = new StringBuilder();
        for (var paragraph : prose.strip().split("\\R\\s*\\R")) {
            var run = new ArrayList<String>();
            var listed = false;
            for (var line : paragraph.split("\\R")) {
                if (line.startsWith(ITEM) != listed) {
                    block(html, run, listed);
                    run.clear();
                    listed = !listed;
                }
                run.add(marked(escaped(listed ? line.substring(ITEM.length()) : line)));
            }
            block(html, run, listed);
        }
        return html.toString();
    }

    /** For feeds, search engines and previews: words and line breaks only. */
    public static String plain(String prose) {
        return EM.matcher(STRONG.matcher(prose).replaceAll("$1")).replaceAll("$1");
    }

    private static void block(StringBuilder html, List<String> lines, boolean listed) {
        if (String.join("", lines).isBlank()) {
            return;
        }
        if (listed) {
            html.append("<ul><li>").append(String.join("</li><li>", lines)).append("</li></ul>");
        } else {
            html.append("<p>").append(String.join("<br>", lines)).append("</p>");
        }
    }

    private static String marked(String escaped) {
        return EM.matcher(STRONG.matcher(escaped).replaceAll("<strong>$1</strong>"))
                .replaceAll("<em>$1</em>");
    }

    private static String escaped(String text) {
        return text.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
