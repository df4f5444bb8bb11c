package vn.nhan.simulator;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Parts of a form with files, by their names. */
public final class Parts {

    private static final String BOUNDARY = "boundary=";

    private Parts() {}

    /** Empty when it is no such form. */
    public static Map<String, byte[]> of(Asked asked) {
        var mime = asked.header("content-type").orElse("");
        var parts = new HashMap<String, byte[]>();
        if (!mime.startsWith("multipart/form-data") || !mime.contains(BOUNDARY)) {
            return parts;
        }
        var boundary = "--"
                + mime.substring(mime.indexOf(BOUNDARY) + BOUNDARY.length()).replace("\"", "");
        // One byte, one character: files survive it.
        var text = new String(asked.body(), StandardCharsets.ISO_8859_1);
        for (var part : text.split(java.util.regex.Pattern.quote(boundary), -1)) {
            var head = part.indexOf("\r\n\r\n");
            var name = part.indexOf("name=\"");
            if (head > 0 && name > 0) {
                var end = part.indexOf('"', name + 6);
                parts.put(
                        part.substring(name + 6, end),
                        part.substring(head + 4, part.length() - 2).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }
}
