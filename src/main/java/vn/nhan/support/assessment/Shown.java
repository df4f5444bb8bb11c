package vn.nhan.support.assessment;

import jakarta.ws.rs.core.Response;
import vn.nhan.platform.storage.StoredContent;

/** Evidence on its way to somebody who may see it. */
final class Shown {

    private Shown() {}

    /** Pictures, which we have encoded anew, in the page; a PDF, which somebody has sent, as a download only. */
    static Response evidence(StoredContent content) {
        var inline = content.contentType().startsWith("image/");
        return Response.ok(content.bytes(), content.contentType())
                .header("Content-Disposition", inline ? "inline" : "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
