package vn.nhan.business.lineage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;

/** Records that may be the same firm: the list, two of them side by side, what is decided, and taking it back. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class DuplicatePages {

    private static final String DIFFERENT = "different";

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(DuplicateList list, boolean dismissed);

        static native TemplateInstance compare(Form form, Comparison both);

        static native TemplateInstance check(Form form, Comparison both);

        static native TemplateInstance link(
                Form form, FirmLink link, Comparison.Card from, Comparison.Card to, String until);
    }

    private final DuplicateService duplicates;
    private final LineageService lineage;
    private final MaskedNumbers numbers;
    private final PageContext page;
    private final Pages pages;

    DuplicatePages(
            DuplicateService duplicates, LineageService lineage, MaskedNumbers numbers, PageContext page, Pages pages) {
        this.duplicates = duplicates;
        this.lineage = lineage;
        this.numbers = numbers;
        this.page = page;
        this.pages = pages;
    }

    /** @param done {@code dismissed} after a pair was said to be two firms */
    @GET
    @Path("duplicates")
    public Uni<Response> list(@RestQuery @Nullable String cursor, @RestQuery @DefaultValue("") String done) {
        var from = Cursor.of(cursor);
        return duplicates
                .page(from)
                .chain(pairs ->
                        pages.show(Templates.list(DuplicateList.of(pairs, from, words()), done.equals("dismissed"))));
    }

    /** The first is the one that is kept when they are merged. */
    @GET
    @Path("duplicates/{id}/with/{otherId}")
    public Uni<Response> compare(@RestPath UUID id, @RestPath UUID otherId) {
        return compared(id, otherId, Form.empty(page.getLocale())).chain(pages::show);
    }

    /** A merge is shown once more before it is done. */
    @POST
    @Path("duplicates/{id}/with/{otherId}")
    public Uni<Response> decide(@RestPath UUID id, @RestPath UUID otherId) {
        var form = Form.sent(page.getLocale());
        var kind = form.value("kind");
        if (kind.isEmpty()) {
            form.refuse(new FieldError("kind", "value.required"));
        }
        if (form.value("reason").isEmpty()) {
            form.refuse(new FieldError("reason", "text.required"));
        }
        return pages.replyLoading(form, refused -> compared(id, otherId, refused), () -> {
            if (kind.equals(DIFFERENT)) {
                return duplicates
                        .dismiss(id, otherId, new DuplicateService.NotTheSame(form.value("reason")))
                        .replaceWith(Pages.seeOther("/office/duplicates?done=dismissed"));
            }
            var asked = new LineageService.NewLink(LinkKind.of(kind), otherId, form.value("reason"), choices(form));
            return asked.kind() == LinkKind.MERGED && !form.ticked("checked")
                    ? checked(id, otherId, form)
                    : lineage.link(id, asked).map(link -> Pages.seeOther("/office/firm-links/" + link.id()));
        });
    }

    @GET
    @Path("firm-links/{linkId}")
    public Uni<Response> link(@RestPath UUID linkId) {
        return linked(linkId, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("firm-links/{linkId}/undo")
    public Uni<Response> undo(@RestPath UUID linkId) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> linked(linkId, refused),
                () -> lineage.undo(linkId, form.ticked("keepNewer")).replaceWith("/office/firm-links/" + linkId));
    }

    private Uni<TemplateInstance> compared(UUID kept, UUID other, Form form) {
        return comparison(kept, other, form).map(both -> Templates.compare(form, both));
    }

    private Uni<Response> checked(UUID kept, UUID other, Form form) {
        return comparison(kept, other, form).chain(both -> pages.show(Templates.check(form, both)));
    }

    private Uni<Comparison> comparison(UUID kept, UUID other, Form form) {
        return duplicates
                .compare(kept, other)
                .map(both -> Comparison.of(both, choices(form), new Comparison.Reader(words(), numbers)));
    }

    private Uni<TemplateInstance> linked(UUID linkId, Form form) {
        return lineage.read(linkId)
                .chain(link -> duplicates
                        .compare(link.to(), link.from())
                        .map(both -> Templates.link(
                                form,
                                link,
                                Comparison.Card.of(both.other(), words()),
                                Comparison.Card.of(both.kept(), words()),
                                Dates.format(Dates.dayOf(link.madeAt().plus(LineageService.UNDOABLE))))));
    }

    private LineageWords words() {
        return LineageWords.in(page.getLocale());
    }

    private static Map<MergeField, MergePlan.Side> choices(Form form) {
        var choices = new EnumMap<MergeField, MergePlan.Side>(MergeField.class);
        for (var field : MergeField.values()) {
            switch (form.value("keep-" + field.key())) {
                case "survivor" -> choices.put(field, MergePlan.Side.SURVIVOR);
                case "absorbed" -> choices.put(field, MergePlan.Side.ABSORBED);
                default -> {}
            }
        }
        return choices;
    }
}
