package vn.nhan.support.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Where the department sees whether matching is fair, and says how it goes. */
@Path("/office/matching")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
class MatchingDeskPages {

    private static final int SHOWN = 200;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Form form, Fairness.Report report);

        static native TemplateInstance plan(Plan plan, long gain, List<PlanLine> lines);
    }

    /** @param expert the name, or empty where there is nobody */
    record PlanLine(UUID requestId, String expert, String why) {}

    private final Fairness fairness;
    private final PolicyDesk policies;
    private final ProvincePlan plans;
    private final PageContext page;
    private final Pages pages;

    MatchingDeskPages(Fairness fairness, PolicyDesk policies, ProvincePlan plans, PageContext page, Pages pages) {
        this.fairness = fairness;
        this.policies = policies;
        this.plans = plans;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show() {
        var form = Form.empty(page.getLocale());
        return policies.read()
                .invoke(policy -> form.with("autoOffer", policy.autoOffer() ? "true" : null)
                        .with("answerDays", policy.answerDays())
                        .with("choiceDays", policy.choiceDays())
                        .with("officeDays", policy.officeDays())
                        .with("mostOffers", policy.mostOffers()))
                .chain(() -> show(form))
                .chain(pages::show);
    }

    @POST
    @Path("policy")
    @RolesAllowed(Role.LEAD_NAME)
    public Uni<Response> decide() {
        var form = Form.sent(page.getLocale());
        var policy = new PolicyDesk.NewPolicy(
                form.ticked("autoOffer"),
                number(form, "answerDays"),
                number(form, "choiceDays"),
                number(form, "officeDays"),
                number(form, "mostOffers"));
        return pages.submitLoading(
                form, this::show, () -> policies.decide(policy).replaceWith("/office/matching"));
    }

    @GET
    @Path("plan")
    public Uni<Response> plan() {
        return plans.plan()
                .map(told -> Templates.plan(
                        told.plan(), (told.plan().value() - told.plan().greedy()) / 100, lines(told)))
                .chain(pages::show);
    }

    private List<PlanLine> lines(ProvincePlan.Told told) {
        var words = new MatchWords(page.getLang());
        return told.plan().lines().stream()
                .limit(SHOWN)
                .map(line -> new PlanLine(
                        line.requestId(),
                        line.expertId() == null ? "" : told.names().getOrDefault(line.expertId(), ""),
                        words.tradeOff(line.tradeOff(), best(told, line))))
                .toList();
    }

    private static String best(ProvincePlan.Told told, Plan.Line line) {
        var best = line.tradeOff().best();
        return best == null ? "" : told.names().getOrDefault(best, "");
    }

    private static int number(Form form, String name) {
        var value = form.read(name, Integer::valueOf);
        return value == null ? 0 : value;
    }

    private Uni<TemplateInstance> show(Form form) {
        return fairness.report().map(report -> Templates.show(form, report));
    }
}
