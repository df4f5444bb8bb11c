package vn.nhan.support.engagement;

import jakarta.ws.rs.core.Response;
import vn.nhan.platform.storage.StoredContent;

/** A paper or picture of an engagement on its way to somebody who may see it. */
final class EngagementFiles {

    private EngagementFiles() {}

    /** Pictures, which we have encoded anew, are shown; a PDF, which somebody may have sent, is a download only. */
    static Response served(StoredContent content) {
        var inline = content.contentType().startsWith("image/");
        return Response.ok(content.bytes(), content.contentType())
                .header("Content-Disposition", inline ? "inline" : "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
