package vn.nhan.traceability.area;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.place.Boundary;
import vn.nhan.place.GeoPoint;
import vn.nhan.place.address.AddressEntry;
import vn.nhan.place.address.AddressView;
import vn.nhan.place.address.Addresses;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.measure.Area;
import vn.nhan.platform.measure.AreaUnit;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Growing areas and plots of a business. */
@ApplicationScoped
class AreaService {

    /** Whoever keeps the diary or labels needs the land too. */
    private static final Set<Purpose> READERS = Set.of(Purpose.CERTIFICATES, Purpose.DIARY, Purpose.LABELS);

    private static final String PLOT_CODE = "[0-9A-Z]{1,20}";

    private final TenantTx tx;
    private final BusinessAccess access;
    private final Deeds deeds;
    private final Validation validation;
    private final Addresses addresses;
    private final CurrentActor actor;
    private final Clock clock;

    AreaService(
            TenantTx tx,
            BusinessAccess access,
            Deeds deeds,
            Validation validation,
            Addresses addresses,
            CurrentActor actor,
            Clock clock) {
        this.tx = tx;
        this.access = access;
        this.deeds = deeds;
        this.validation = validation;
        this.addresses = addresses;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param communeCode in the national code list; without it the name is matched, where it leaves no doubt */
    record NewArea(
            @PlainText(max = 200) String name,
            @PlainText(max = 100) String commune,
            @PlainText(max = 5, required = false) @Nullable String communeCode,

            @PlainText(max = 100, required = false) @Nullable
            String hamlet,

            @PlainText(max = 200, required = false) @Nullable
            String addressLine) {}

    /** WGS 84, in degrees. */
    record Point(@NotNull Double latitude, @NotNull Double longitude) {}

    /**
     * @param code 1 to 20 of 0-9 and A-Z, unique in its growing area, as the certificate's annex names the plot
     * @param areaAmount in {@code areaUnit}, more than 0
     * @param areaUnit {@code m2}, {@code ha}, {@code sào Bắc Bộ} (360 m²), {@code sào Trung Bộ} (500 m²), {@code công}
     * @param point somewhere in the plot; not needed with a boundary
     * @param boundary GeoJSON Polygon (RFC 7946)
     */
    record NewPlot(
            @PlainText(max = 20) String code,
            @PlainText(max = 200) String name,
            @PlainText(max = 100) String crop,

            @NotNull @DecimalMin("0.0001") @Digits(integer = 9, fraction = 4)
            BigDecimal areaAmount,

            @PlainText(max = 30) String areaUnit,
            @Nullable Point point,

            @Schema(description = "GeoJSON Polygon (RFC 7946)") @Nullable
            JsonNode boundary) {}

    Uni<AreaView> addArea(UUID businessId, NewArea command) {
        validation.of(command).orThrow();
        return tx.inTenant(session -> access.requireMember(session, businessId, Purpose.CERTIFICATES)
                .map(business -> {
                    var area = new GrowingArea(business, clock.instant());
                    area.name = command.name().strip();
                    area.commune = command.commune().strip();
                    area.addressLine = command.addressLine();
                    return area;
                })
                .call(area -> place(session, area, command))
                .call(session::persist)
                .call(area -> deeds.done(
                        session,
                        "area.add",
                        new Audit.Subject(area.tenant(), "growing_area", area.id()),
                        Map.of("name", area.name)))
                .chain(area -> addresses(session, List.of(area)).map(known -> AreaView.of(area, known, List.of()))));
    }

    Uni<List<AreaView>> list(UUID businessId) {
        return tx.inTenant(session -> access.requireReader(session, businessId, READERS)
                .chain(() -> session.createSelectionQuery(
                                "from GrowingArea where businessId = :business order by id", GrowingArea.class)
                        .setParameter("business", businessId)
                        .getResultList())
                .chain(areas -> addresses(session, areas)
                        .chain(known -> plots(session, areas)
                                .map(plots -> areas.stream()
                                        .map(area -> AreaView.of(area, known, plots))
                                        .toList()))));
    }

    Uni<AreaView> read(UUID areaId) {
        return tx.inTenant(session -> area(session, areaId)
                .call(area -> access.requireReader(session, area.businessId, READERS))
                .chain(area -> addresses(session, List.of(area))
                        .chain(known -> plots(session, List.of(area)).map(plots -> AreaView.of(area, known, plots)))));
    }

    Uni<PlotView> addPlot(UUID areaId, NewPlot command) {
        var checked = check(command);
        return tx.inTenant(session -> area(session, areaId)
                .call(area -> access.requireMember(session, area.businessId, Purpose.CERTIFICATES))
                .call(area -> requireFree(session, areaId, command.code()))
                .map(area -> plot(area, command, checked))
                .call(session::persist)
                .call(session::flush)
                .call(plot -> deeds.done(
                        session,
                        "plot.add",
                        new Audit.Subject(plot.tenant(), "plot", plot.id()),
                        Map.of("code", plot.code, "name", plot.name)))
                .map(PlotView::of));
    }

    private record Checked(
            Area area, @Nullable GeoPoint point, @Nullable Boundary boundary) {}

    private Checked check(NewPlot command) {
        var checks = validation.of(command);
        checks.refuseIf(command.code() != null && !command.code().matches(PLOT_CODE), "code", "area.plot-code-format");
        var area = checks.read("areaUnit", command.areaUnit(), unit -> measured(command, AreaUnit.parse(unit)));
        var boundary = boundary(checks, command.boundary());
        var point = point(checks, command.point());
        checks.refuseIf(area != null && area.squareMetres() <= 0, "areaAmount", "number.too-small");
        checks.refuseIf(command.point() == null && command.boundary() == null, "point", "area.position-missing");
        checks.orThrow();
        var position = point == null && boundary != null ? boundary.centroid() : point;
        return new Checked(Checks.present(area), position, boundary);
    }

    private static @Nullable Area measured(NewPlot command, AreaUnit unit) {
        return command.areaAmount() == null || command.areaAmount().signum() <= 0
                ? null
                : Area.of(command.areaAmount(), unit);
    }

    private static @Nullable Boundary boundary(Checks checks, @Nullable JsonNode json) {
        return json == null || json.isNull()
                ? null
                : checks.read("boundary", "given", given -> Boundary.fromGeoJson(json));
    }

    private static @Nullable GeoPoint point(Checks checks, @Nullable Point point) {
        if (point == null || point.latitude() == null || point.longitude() == null) {
            return null;
        }
        return checks.read("point", "given", given -> new GeoPoint(point.latitude(), point.longitude()));
    }

    private Plot plot(GrowingArea area, NewPlot command, Checked checked) {
        var plot = new Plot(area, command.code(), clock.instant());
        plot.name = command.name().strip();
        plot.crop = command.crop().strip();
        plot.measure(checked.area());
        plot.place(checked.point(), checked.boundary());
        return plot;
    }

    private Uni<UUID> place(Mutiny.Session session, GrowingArea area, NewArea command) {
        var entry = new AddressEntry(
                command.commune(),
                command.communeCode(),
                command.hamlet(),
                command.addressLine(),
                null,
                Dates.dayOf(clock.instant()),
                actor.require().accountId());
        return addresses.enter(session, area.tenant(), entry).invoke(id -> area.addressId = id);
    }

    private Uni<Map<UUID, AddressView>> addresses(Mutiny.Session session, List<GrowingArea> areas) {
        var ids = areas.stream()
                .map(area -> area.addressId)
                .filter(Objects::nonNull)
                .toList();
        return addresses.read(session, ids, Dates.dayOf(clock.instant()));
    }

    private static Uni<GrowingArea> area(Mutiny.Session session, UUID areaId) {
        return session.find(GrowingArea.class, areaId).onItem().ifNull().failWith(AreaFailure.NotFound::new);
    }

    private static Uni<List<Plot>> plots(Mutiny.Session session, List<GrowingArea> areas) {
        return session.createSelectionQuery("from Plot where growingAreaId in (:areas) order by code, id", Plot.class)
                .setParameter("areas", areas.stream().map(GrowingArea::id).toList())
                .getResultList();
    }

    private static Uni<Void> requireFree(Mutiny.Session session, UUID areaId, String code) {
        return session.createSelectionQuery(
                        "select count(p) from Plot p where p.growingAreaId = :area and p.code = :code", Long.class)
                .setParameter("area", areaId)
                .setParameter("code", code)
                .getSingleResult()
                .invoke(count -> {
                    if (count > 0) {
                        throw new AreaFailure.PlotCodeTaken();
                    }
                })
                .replaceWithVoid();
    }
}
