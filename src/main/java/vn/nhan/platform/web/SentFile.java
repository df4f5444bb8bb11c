package vn.nhan.platform.web;

import jakarta.ws.rs.core.Response;
import vn.nhan.platform.storage.StoredContent;

/** A file that somebody has sent, on its way to somebody who may see it: no browser shall run it or guess what it is. */
public final class SentFile {

    private SentFile() {}

    /** Pictures, which we have encoded anew, where they are looked at; anything else as a download only. */
    public static Response shown(StoredContent content) {
        return answer(content, content.contentType().startsWith("image/") ? "inline" : "attachment");
    }

    public static Response attached(StoredContent content) {
        return answer(content, "attachment");
    }

    private static Response answer(StoredContent content, String disposition) {
        return Response.ok(content.bytes(), content.contentType())
                .header("Content-Disposition", disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
