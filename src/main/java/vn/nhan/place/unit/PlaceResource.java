package vn.nhan.place.unit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.text.Dates;

/** Provinces and communes on a day, for whoever fills in an address. */
@Path("/api/v1/places")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "places")
class PlaceResource {

    private final UnitQueries units;
    private final Clock clock;

    PlaceResource(UnitQueries units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** What the picker shows of a unit. */
    record Found(
            String code,
            String fullName,
            String type,
            @Nullable String district,
            @Nullable Named province,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String decree) {

        static Found of(PlacedUnit place) {
            var unit = place.unit();
            return new Found(
                    unit.code(),
                    unit.fullName(),
                    unit.type(),
                    Optional.ofNullable(place.district())
                            .map(AdminUnit::fullName)
                            .orElse(null),
                    Optional.ofNullable(place.province()).map(Named::of).orElse(null),
                    unit.validFrom(),
                    unit.validTo(),
                    unit.decree());
        }
    }

    record Named(String code, String fullName) {
        static Named of(AdminUnit unit) {
            return new Named(unit.code(), unit.fullName());
        }
    }

    /** The best matches first, at most {@value CommuneSearch#MAX}. */
    @GET
    @Path("communes")
    public Uni<List<Found>> communes(
            @RestQuery @DefaultValue("") String q,
            @RestQuery @Nullable String province,
            @RestQuery @Nullable String on,
            @RestQuery @DefaultValue("20") int limit) {
        return units.search(new CommuneSearch(q, province, day(on), limit))
                .map(found -> found.stream().map(Found::of).toList());
    }

    /** @param believedAt a moment (RFC 3339): how it was believed to be then, before later corrections */
    @GET
    @Path("communes/{code}")
    public Uni<Found> commune(
            @RestPath String code, @RestQuery @Nullable String on, @RestQuery @Nullable String believedAt) {
        return units.commune(code, day(on), Optional.ofNullable(believedAt).map(PlaceResource::moment))
                .map(found -> found.map(Found::of).orElseThrow(RequestFailure::notFound));
    }

    @GET
    @Path("provinces")
    public Uni<List<Named>> provinces(@RestQuery @Nullable String on) {
        return units.provinces(day(on))
                .map(found -> found.stream().map(Named::of).toList());
    }

    private LocalDate day(@Nullable String on) {
        if (on == null || on.isBlank()) {
            return Dates.dayOf(clock.instant());
        }
        try {
            return Dates.parse(on);
        } catch (InvalidValue e) {
            throw new Invalid(List.of(e.at("on")));
        }
    }

    private static Instant moment(String text) {
        try {
            return java.time.OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new Invalid("believedAt", "value.format");
        }
    }
}
