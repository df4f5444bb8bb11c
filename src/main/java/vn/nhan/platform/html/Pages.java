package vn.nhan.platform.html;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;

/** How every page answers: shown in the reader's language; a form either leads on (303) or comes back with reasons (422). */
@RequestScoped
public class Pages {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final PageContext page;

    Pages(PageContext page) {
        this.page = page;
    }

    public Uni<Response> show(TemplateInstance template) {
        return show(template, 200);
    }

    /**
     * Does what a form asks for.
     *
     * @param again the form once more, with what was typed and why it was refused
     * @param work gives the address to go on to
     */
    public Uni<Response> submit(Form form, Function<Form, TemplateInstance> again, Supplier<Uni<String>> work) {
        return reply(form, again, () -> work.get().map(Pages::seeOther));
    }

    /** See {@link #submit}; for a form that may be answered with another page at once. */
    public Uni<Response> reply(Form form, Function<Form, TemplateInstance> again, Supplier<Uni<Response>> work) {
        if (form.hasErrors()) {
            return show(again.apply(form), FailureKind.RULE_BROKEN.status());
        }
        return Uni.createFrom()
                .deferred(work::get)
                .onFailure(Pages::canBeMended)
                .recoverWithUni(failure -> {
                    var refused = (DomainFailure) failure;
                    return show(
                            again.apply(form.refuse(refused)), refused.kind().status());
                });
    }

    /** See {@link #submit(Form, Function, Supplier)}; for a form whose page must be read from the database again. */
    public Uni<Response> submitLoading(
            Form form, Function<Form, Uni<TemplateInstance>> again, Supplier<Uni<String>> work) {
        return replyLoading(form, again, () -> work.get().map(Pages::seeOther));
    }

    /** See {@link #submitLoading}; for a form that may be answered with another page at once. */
    public Uni<Response> replyLoading(
            Form form, Function<Form, Uni<TemplateInstance>> again, Supplier<Uni<Response>> work) {
        if (form.hasErrors()) {
            return again.apply(form).chain(template -> show(template, FailureKind.RULE_BROKEN.status()));
        }
        return Uni.createFrom()
                .deferred(work::get)
                .onFailure(Pages::canBeMended)
                .recoverWithUni(failure -> {
                    var refused = (DomainFailure) failure;
                    return again.apply(form.refuse(refused))
                            .chain(template -> show(template, refused.kind().status()));
                });
    }

    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** A path on this host, or the front page: nobody is sent elsewhere by what stands in an address. */
    public static String localPath(@Nullable String asked) {
        return asked != null && asked.matches("/[\\p{Alnum}/_.?=&%-]*") && !asked.startsWith("//") ? asked : "/";
    }

    private Uni<Response> show(TemplateInstance template, int status) {
        return page.speak(template)
                .createUni()
                .map(html -> Response.status(status)
                        .type(HTML)
                        .header("Cache-Control", page.isSignedIn() ? "no-store" : "no-cache")
                        .entity(html)
                        .build());
    }

    /** What the person at the form can do something about; the rest is an error page. */
    private static boolean canBeMended(Throwable failure) {
        return failure instanceof DomainFailure refused
                && refused.kind() != FailureKind.NOT_FOUND
                && refused.kind() != FailureKind.FORBIDDEN
                && refused.kind() != FailureKind.UNEXPECTED;
    }
}
