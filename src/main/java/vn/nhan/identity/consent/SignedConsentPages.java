package vn.nhan.identity.consent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.People;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;

/** For whoever sits with somebody at a table: that person's signed answer, with a photo of the paper. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME, Role.HELPER_NAME})
class SignedConsentPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance record(
                Form form, String name, List<ConsentView> consents, List<Choice> questions, boolean recorded);
    }

    private final ConsentService consents;
    private final ConsentOnPaper papers;
    private final People people;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    SignedConsentPages(
            ConsentService consents, ConsentOnPaper papers, People people, Vertx vertx, PageContext page, Pages pages) {
        this.consents = consents;
        this.papers = papers;
        this.people = people;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("people/{id}/consents")
    public Uni<Response> record(@RestPath UUID id, @RestQuery @Nullable String recorded) {
        return shown(id, Form.empty(page.getLocale()), recorded != null).chain(pages::show);
    }

    @POST
    @Path("people/{id}/consents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> recordSent(@RestPath UUID id, @RestForm("evidence") @Nullable FileUpload evidence) {
        var form = Form.sent(page.getLocale());
        var asked = form.value("purpose").split("/", 2);
        return pages.submitLoading(
                form,
                refused -> shown(id, refused, false),
                () -> bytes(evidence)
                        .chain(paper -> papers.record(id, asked[0], answer(form, asked), paper))
                        .replaceWith("/office/people/" + id + "/consents?recorded=1"));
    }

    /** Purpose and version of the words come as one choice: {@code public-phone/1}. */
    private static ConsentService.Answer answer(Form form, String[] asked) {
        if (asked.length < 2 || !asked[1].matches("[0-9]{1,4}")) {
            throw new Invalid("purpose", "value.required");
        }
        if (form.value("given").isEmpty()) {
            throw new Invalid("given", "value.required");
        }
        return new ConsentService.Answer(form.value("given").equals("true"), Integer.valueOf(asked[1]));
    }

    private Uni<byte[]> bytes(@Nullable FileUpload evidence) {
        if (evidence == null || evidence.fileName().isEmpty()) {
            throw new Invalid("evidence", "value.required");
        }
        return vertx.fileSystem().readFile(evidence.uploadedFile().toString()).map(file -> file.getBytes());
    }

    private Uni<TemplateInstance> shown(UUID id, Form form, boolean recorded) {
        return papers.requireKnown(id)
                .chain(() -> people.names(List.of(id)))
                .chain(names -> consents.of(id, page.getLocale())
                        .map(asked -> Templates.record(
                                form,
                                names.getOrDefault(id, ""),
                                asked,
                                asked.stream()
                                        .map(one -> new Choice(one.purpose() + "/" + one.textVersion(), one.question()))
                                        .toList(),
                                recorded)));
    }
}
