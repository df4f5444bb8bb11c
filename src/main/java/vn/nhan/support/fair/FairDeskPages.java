package vn.nhan.support.fair;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Dates;
import vn.nhan.support.training.NeedNames;

/** Officers hold a fair. */
@Path("/office/fairs")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class FairDeskPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<FairView> fairs);

        static native TemplateInstance create(Form form);

        static native TemplateInstance show(Form form, Shown shown);
    }

    /**
     * @param open suppliers that have no stand yet
     * @param outcomes to choose from
     * @param untold who is to be phoned, since no letter could be written to them; empty of a fair that is held
     */
    record Shown(FairPlan plan, NeedNames needs, List<Choice> open, List<Choice> outcomes, String untold) {

        public String outcome(Outcome asked) {
            return outcomes.stream()
                    .filter(one -> one.value().equals(asked.key()))
                    .map(Choice::label)
                    .findFirst()
                    .orElse("");
        }
    }

    private final FairService fairs;
    private final FairDesk desk;
    private final FairCancelling cancelling;
    private final SupplierService suppliers;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    FairDeskPages(
            FairService fairs,
            FairDesk desk,
            FairCancelling cancelling,
            SupplierService suppliers,
            Vertx vertx,
            PageContext page,
            Pages pages) {
        this.fairs = fairs;
        this.desk = desk;
        this.cancelling = cancelling;
        this.suppliers = suppliers;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list() {
        return fairs.list().chain(found -> pages.show(Templates.list(found)));
    }

    @GET
    @Path("new")
    public Uni<Response> create() {
        return pages.show(Templates.create(Form.empty(page.getLocale()).with("slots", "12")));
    }

    @POST
    @Path("new")
    public Uni<Response> created() {
        var form = Form.sent(page.getLocale());
        var said = said(form);
        return pages.submit(form, Templates::create, () -> desk.add(said).map(fair -> address(fair.id())));
    }

    @GET
    @Path("{fairId}")
    public Uni<Response> show(@RestPath UUID fairId) {
        return shown(fairId, Form.empty(page.getLocale())).chain(pages::show);
    }

    @GET
    @Path("{fairId}/programme.pdf")
    @Produces("application/pdf")
    public Uni<Response> programme(@RestPath UUID fairId) {
        var language = page.getLang();
        return fairs.plan(fairId)
                .chain(plan -> vertx.executeBlocking(() -> ProgrammePrint.of(plan, language), false))
                .map(pdf -> Response.ok(pdf, "application/pdf")
                        .header("Content-Disposition", "attachment; filename=\"chuong-trinh.pdf\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cache-Control", "private, no-store")
                        .build());
    }

    @POST
    @Path("{fairId}/stands")
    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it
    public Uni<Response> stand(@RestPath UUID fairId) {
        var form = Form.sent(page.getLocale());
        var stand = new FairDesk.NewStand(form.read("supplierId", UUID::fromString), form.value("offer"));
        return act(fairId, form, () -> desk.stand(fairId, stand));
    }

    @POST
    @Path("{fairId}/matching")
    public Uni<Response> match(@RestPath UUID fairId) {
        return act(fairId, Form.sent(page.getLocale()), () -> desk.match(fairId));
    }

    private interface Change {
        Uni<FairPlan> make();
    }

    private Uni<Response> act(UUID fairId, Form form, Change change) {
        return pages.submitLoading(
                form, refused -> shown(fairId, refused), () -> change.make().replaceWith(address(fairId)));
    }

    private Uni<TemplateInstance> shown(UUID fairId, Form form) {
        return fairs.plan(fairId)
                .chain(plan -> fairs.needs()
                        .map(tree -> new NeedNames(tree, page.getLang()))
                        .chain(needs -> suppliers
                                .open(null)
                                .chain(all -> untold(plan)
                                        .map(untold -> Templates.show(
                                                form, new Shown(plan, needs, open(plan, all), outcomes(), untold))))));
    }

    private Uni<String> untold(FairPlan plan) {
        return plan.fair().cancelled()
                ? cancelling.untold(plan.fair().id()).map(names -> String.join(", ", names))
                : Uni.createFrom().item("");
    }

    private static List<Choice> open(FairPlan plan, List<SupplierView> all) {
        var taken =
                plan.fair().stands().stream().map(FairView.Stand::supplierId).toList();
        return all.stream()
                .filter(one -> !taken.contains(one.id()))
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    private List<Choice> outcomes() {
        var words = MessageBundles.get(FairMessages.class, Localized.Literal.of(page.getLang()));
        return Arrays.stream(Outcome.values())
                .map(one -> new Choice(one.key(), one.in(words)))
                .toList();
    }

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it
    private static NewFair said(Form form) {
        return new NewFair(
                form.value("title"),
                form.optional("titleEn"),
                form.value("place"),
                form.value("about"),
                begins(form),
                form.read("slots", Integer::valueOf));
    }

    private static @Nullable Instant begins(Form form) {
        var day = form.read("startsAt", Dates::parse);
        var from = form.read("from", LocalTime::parse);
        return day == null || from == null
                ? null
                : day.atTime(from).atZone(Dates.VIETNAM).toInstant();
    }

    private static String address(UUID fairId) {
        return "/office/fairs/" + fairId;
    }
}
