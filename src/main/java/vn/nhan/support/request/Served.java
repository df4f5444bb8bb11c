package vn.nhan.support.request;

import jakarta.ws.rs.core.Response;
import vn.nhan.platform.storage.StoredContent;

/** A file on its way to somebody who may have it. */
final class Served {

    private Served() {}

    /** Pictures, which we have encoded anew, beside the facts; what somebody has sent as it was, as a download only. */
    static Response inside(StoredContent content) {
        var inline = content.contentType().startsWith("image/");
        return Response.ok(content.bytes(), content.contentType())
                .header("Content-Disposition", inline ? "inline" : "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
