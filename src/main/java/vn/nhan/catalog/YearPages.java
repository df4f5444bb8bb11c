package vn.nhan.catalog;

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
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.measure.Weight;
import vn.nhan.platform.measure.WeightUnit;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;
import vn.nhan.platform.validation.Checks;

/** When a product is to be had: its seasons, and the harvests to come. */
@Path("/my/products")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class YearPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance year(Form form, Sheet sheet);
    }

    /** @param more whether there is room for another season */
    record Sheet(ProductView product, SeasonService.Year year, List<Choice> units) {

        public boolean isMore() {
            return year.seasons().size() < MOST;
        }

        public String back() {
            return "/my/products/" + product.id();
        }
    }

    private static final int MOST = 4;

    private final ProductService products;
    private final SeasonService seasons;
    private final PageContext page;
    private final Pages pages;

    YearPages(ProductService products, SeasonService seasons, PageContext page, Pages pages) {
        this.products = products;
        this.seasons = seasons;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{id}/year")
    public Uni<Response> year(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale()).with("weightUnit", "kg")).chain(pages::show);
    }

    /** Days are typed as day and month: 15/6. */
    @POST
    @Path("{id}/seasons")
    public Uni<Response> addSeason(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var from = form.read("from", YearPages::day);
        var to = form.read("to", YearPages::day);
        require(form, "from");
        require(form, "to");
        return act(
                id,
                form,
                () -> seasons.read(id).chain(year -> {
                    var stretches = stretches(year);
                    stretches.add(stretch(Checks.present(from), Checks.present(to)));
                    return seasons.write(id, new SeasonService.Stretches(stretches));
                }));
    }

    @POST
    @Path("{id}/seasons/{place}/removal")
    public Uni<Response> removeSeason(@RestPath UUID id, @RestPath int place) {
        return act(
                id,
                Form.sent(page.getLocale()),
                () -> seasons.read(id).chain(year -> {
                    var stretches = stretches(year);
                    if (place < 0 || place >= stretches.size()) {
                        throw new CatalogFailure.NotFound();
                    }
                    stretches.remove(place);
                    return seasons.write(id, new SeasonService.Stretches(stretches));
                }));
    }

    @POST
    @Path("{id}/harvest-forecasts")
    public Uni<Response> expect(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var forecast = forecast(form);
        return act(id, form, () -> seasons.expect(id, forecast));
    }

    @POST
    @Path("{id}/harvest-forecasts/{forecastId}/withdrawal")
    public Uni<Response> withdraw(@RestPath UUID id, @RestPath UUID forecastId) {
        return act(id, Form.sent(page.getLocale()), () -> seasons.withdraw(id, forecastId));
    }

    private Uni<Response> act(UUID id, Form form, Supplier<Uni<SeasonService.Year>> deed) {
        return pages.submitLoading(
                form, refused -> shown(id, refused), () -> deed.get().map(year -> "/my/products/" + id + "/year"));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        return products.read(id)
                .chain(product -> seasons.read(id)
                        .map(year -> Templates.year(form, new Sheet(product, year, Choice.weightUnits()))));
    }

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it together with all else
    private static SeasonService.NewForecast forecast(Form form) {
        var ready = form.read("readyOn", Dates::parse);
        return new SeasonService.NewForecast(ready, grams(form), form.read("preorderFrom", Dates::parse));
    }

    private static @Nullable Long grams(Form form) {
        var unit = form.read("weightUnit", WeightUnit::parse);
        return unit == null
                ? null
                : form.read(
                        "quantity",
                        typed -> Weight.of(Numbers.parse(typed), unit).grams());
    }

    private static void require(Form form, String field) {
        if (form.optional(field) == null) {
            form.refuse(new FieldError(field, "value.required"));
        }
    }

    /** A leap year's, so that 29 February is a day. */
    private static MonthDay day(String typed) {
        LocalDate day = Dates.parse(typed + "/2024");
        return MonthDay.from(day);
    }

    private static List<SeasonService.Stretch> stretches(SeasonService.Year year) {
        var stretches = new ArrayList<SeasonService.Stretch>();
        year.seasons().forEach(season -> stretches.add(stretch(season.starts(), season.ends())));
        return stretches;
    }

    private static SeasonService.Stretch stretch(MonthDay from, MonthDay to) {
        return new SeasonService.Stretch(
                from.getDayOfMonth(), from.getMonthValue(), to.getDayOfMonth(), to.getMonthValue());
    }
}
