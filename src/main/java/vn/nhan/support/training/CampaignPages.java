package vn.nhan.support.training;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.ProfileWords;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.storage.IntakeWorkers;
import vn.nhan.platform.text.Dates;

/** Officers: what went out, whom it reached, and the paper that shows it. */
@Path("/office/campaigns")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class CampaignPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<CampaignView> campaigns, List<Choice> channels, TrainedCount count);

        static native TemplateInstance create(Form form, List<Choice> channels);

        static native TemplateInstance show(Form form, Shown shown);

        static native TemplateInstance withdraw(Form form, CampaignView campaign);
    }

    /** @param news what came of the businesses that were added just now, or null */
    record Shown(CampaignService.Detail detail, String channel, List<Choice> kinds, Reached.@Nullable Added news) {}

    private final CampaignService campaigns;
    private final TrainedCounts counts;
    private final IntakeWorkers workers;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    CampaignPages(
            CampaignService campaigns,
            TrainedCounts counts,
            IntakeWorkers workers,
            Vertx vertx,
            PageContext page,
            Pages pages) {
        this.campaigns = campaigns;
        this.counts = counts;
        this.workers = workers;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list() {
        return campaigns
                .list()
                .chain(found -> counts.between(null, null)
                        .chain(count -> pages.show(Templates.list(found, channels(), count))));
    }

    @GET
    @Path("new")
    public Uni<Response> create() {
        return pages.show(Templates.create(Form.empty(page.getLocale()), channels()));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> created(@RestForm("evidence") @Nullable FileUpload evidence) {
        var form = Form.sent(page.getLocale());
        var said = said(form);
        return pages.submit(
                form,
                refused -> Templates.create(refused, channels()),
                () -> bytes(evidence, "evidence")
                        .chain(file -> campaigns.receive(said, file))
                        .chain(received -> campaigns.add(said, received))
                        .map(view -> "/office/campaigns/" + view.id()));
    }

    @GET
    @Path("{campaignId}")
    public Uni<Response> show(
            @RestPath UUID campaignId, @RestQuery @Nullable Integer added, @RestQuery @Nullable Integer known) {
        var news = added == null || known == null ? null : new Reached.Added(added, known);
        return shown(campaignId, Form.empty(page.getLocale()), news).chain(pages::show);
    }

    @GET
    @Path("{campaignId}/evidence")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> evidence(@RestPath UUID campaignId) {
        return campaigns.evidence(campaignId).map(CampaignResource::served);
    }

    @POST
    @Path("{campaignId}/businesses")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> reach(@RestPath UUID campaignId, @RestForm("sheet") @Nullable FileUpload sheet) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> shown(campaignId, refused, null),
                () -> codes(form, sheet)
                        .chain(codes -> campaigns.reach(
                                campaignId, new Reached(codes, null, form.optional("commune"), form.optional("kind"))))
                        .map(done -> "/office/campaigns/" + campaignId + "?added=" + done.added() + "&known="
                                + done.known()));
    }

    @GET
    @Path("{campaignId}/withdrawal")
    public Uni<Response> withdraw(@RestPath UUID campaignId) {
        return campaigns
                .read(campaignId)
                .chain(found -> pages.show(Templates.withdraw(Form.empty(page.getLocale()), found.campaign())));
    }

    @POST
    @Path("{campaignId}/withdrawal")
    public Uni<Response> withdrawn(@RestPath UUID campaignId) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> campaigns.read(campaignId).map(found -> Templates.withdraw(refused, found.campaign())),
                () -> campaigns.withdraw(campaignId).map(done -> "/office/campaigns/" + campaignId));
    }

    private Uni<List<String>> codes(Form form, @Nullable FileUpload sheet) {
        var typed = form.value("taxCodes")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return sheet == null || sheet.fileName().isEmpty()
                ? Uni.createFrom().item(typed)
                : bytes(sheet, "sheet")
                        .chain(file -> workers.work(() -> TaxCodeSheet.read(sheet.fileName(), file)))
                        .map(read ->
                                Stream.concat(typed.stream(), read.stream()).toList());
    }

    private Uni<byte[]> bytes(@Nullable FileUpload file, String field) {
        if (file == null || file.fileName().isEmpty()) {
            throw new Invalid(field, "value.required");
        }
        return vertx.fileSystem().readFile(file.uploadedFile().toString()).map(read -> read.getBytes());
    }

    private Uni<TemplateInstance> shown(UUID id, Form form, Reached.@Nullable Added news) {
        return campaigns
                .read(id)
                .map(detail -> Templates.show(
                        form, new Shown(detail, detail.campaign().channel().in(words()), kinds(), news)));
    }

    private List<Choice> channels() {
        return Arrays.stream(Channel.values())
                .map(channel -> new Choice(channel.key(), channel.in(words())))
                .toList();
    }

    private List<Choice> kinds() {
        return Arrays.stream(BusinessKind.values())
                .map(kind ->
                        new Choice(kind.key(), ProfileWords.in(page.getLang()).kind(kind)))
                .toList();
    }

    private CampaignMessages words() {
        return MessageBundles.get(CampaignMessages.class, Localized.Literal.of(page.getLang()));
    }

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it with all else
    private static NewCampaign said(Form form) {
        return new NewCampaign(
                form.value("title"),
                form.read("channel", Channel::of),
                form.value("content"),
                form.optional("contentLink"),
                form.read("heldFrom", Dates::parse),
                form.read("heldTo", Dates::parse),
                form.read("audience", Integer::valueOf),
                form.optional("audienceSource"));
    }
}
