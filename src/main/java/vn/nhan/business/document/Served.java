package vn.nhan.business.document;

import jakarta.ws.rs.core.Response;
import vn.nhan.platform.storage.StoredContent;

/** A paper on its way to somebody who may see it. */
final class Served {

    private Served() {}

    /** Pictures, which we have encoded anew, beside the facts; a PDF, which somebody has sent, as a download only. */
    static Response paper(StoredContent content) {
        var inline = content.contentType().startsWith("image/");
        return Response.ok(content.bytes(), content.contentType())
                .header("Content-Disposition", inline ? "inline" : "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
