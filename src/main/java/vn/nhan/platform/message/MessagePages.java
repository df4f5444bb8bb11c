package vn.nhan.platform.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.RequestFailure;

/** The pinned messages of a laptop; anywhere else there is no such page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class MessagePages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance messages(List<PinnedMessage> messages);
    }

    private final PostedMessages posted;
    private final NhanConfig config;
    private final Pages pages;

    MessagePages(PostedMessages posted, NhanConfig config, Pages pages) {
        this.posted = posted;
        this.config = config;
        this.pages = pages;
    }

    @GET
    @Path("dev/messages")
    public Uni<Response> messages() {
        if (config.messages() != NhanConfig.Messages.PAGE) {
            throw RequestFailure.notFound();
        }
        return pages.show(
                Templates.messages(posted.all().stream().map(PinnedMessage::of).toList()));
    }
}
