package vn.nhan.catalog.ocop;

import jakarta.ws.rs.core.Response;
import vn.nhan.platform.storage.StoredContent;

/** A certificate on its way to somebody who may see it. */
final class Scan {

    private Scan() {}

    /** Pictures, which we have encoded anew, beside the facts; a PDF, which somebody has sent, as a download only. */
    static Response served(StoredContent content) {
        var inline = content.contentType().startsWith("image/");
        return Response.ok(content.bytes(), content.contentType())
                .header("Content-Disposition", inline ? "inline" : "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
