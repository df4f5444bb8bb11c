package vn.nhan.support.assessment;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.web.SentFile;

/** One question a page; each answer is saved at once. */
@Path("/my/assessment/{id}/questions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
class QuestionPages {

    @CheckedTemplate(basePath = "AssessmentPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance question(Form form, QuestionSheet sheet);
    }

    private final AssessmentService assessments;
    private final AnswerService answers;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    QuestionPages(AssessmentService assessments, AnswerService answers, Vertx vertx, PageContext page, Pages pages) {
        this.assessments = assessments;
        this.answers = answers;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    /** What was finished is looked at as a whole. */
    @GET
    @Path("{number}")
    public Uni<Response> question(@RestPath UUID id, @RestPath int number) {
        return assessments
                .read(id)
                .chain(sheet -> sheet.assessment().isOpen()
                        ? pages.show(shown(sheet, number))
                        : Uni.createFrom().item(Pages.seeOther("/my/assessment/" + id)));
    }

    @POST
    @Path("{number}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> answer(
            @RestPath UUID id, @RestPath int number, @RestForm("evidence") @Nullable FileUpload evidence) {
        var form = Form.sent(page.getLocale());
        return assessments.read(id).chain(sheet -> {
            var asked = QuestionSheet.of(sheet, number, page.getLang());
            var told = read(form, asked);
            return pages.submitLoading(
                    form,
                    refused -> again(id, number, refused),
                    () -> ChosenFile.bytes(vertx, evidence)
                            .chain(file -> answers.answer(id, told, file.orElse(null), page.getLocale()))
                            .onFailure()
                            .transform(failure -> ChosenFile.beside("evidence", failure))
                            .map(saved -> asked.next()));
        });
    }

    @GET
    @Path("{number}/evidence")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Response> evidence(@RestPath UUID id, @RestPath int number) {
        return answers.evidence(id, number).map(SentFile::shown);
    }

    private TemplateInstance shown(Sheet sheet, int number) {
        var asked = QuestionSheet.of(sheet, number, page.getLang());
        return Templates.question(
                Form.empty(page.getLocale())
                        .with("points", asked.points())
                        .with("note", asked.note())
                        .with("version", asked.version()),
                asked);
    }

    /** Once somebody has seen what the other one answered, saving again is their choice. */
    private Uni<TemplateInstance> again(UUID id, int number, Form refused) {
        return assessments.read(id).map(sheet -> {
            var asked = QuestionSheet.of(sheet, number, page.getLang());
            return Templates.question(
                    refused.getClashes().isEmpty() ? refused : refused.with("version", asked.version()), asked);
        });
    }

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, or is refused here
    private static NewAnswer read(Form form, QuestionSheet asked) {
        var points = form.read("points", Integer::valueOf);
        if (form.value("points").isEmpty()) {
            form.refuse(new FieldError("points", "assessment.choose"));
        }
        return new NewAnswer(
                asked.question(),
                points,
                form.optional("note"),
                form.ticked("dropEvidence"),
                form.read("version", Integer::valueOf));
    }
}
