package vn.nhan.support.programme;

import jakarta.ws.rs.core.Response;
import vn.nhan.platform.storage.StoredContent;

/** What shows that something was done, on its way to who may see it. */
final class Evidence {

    private Evidence() {}

    /** Pictures, which we have encoded anew, as they are; a PDF, which somebody has sent, as a download only. */
    static Response served(StoredContent content) {
        var inline = content.contentType().startsWith("image/");
        return Response.ok(content.bytes(), content.contentType())
                .header("Content-Disposition", inline ? "inline" : "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
