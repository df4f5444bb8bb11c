package vn.nhan.traceability.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.intake.IntakeBatch;

/** Growing areas and plots as rows, many at once. */
@ApplicationScoped
class PlotTable {

    private final ObjectMapper json;

    PlotTable(ObjectMapper json) {
        this.json = json;
    }

    record AreaRow(
            UUID id,
            UUID business,
            String name,
            String commune,
            @Nullable UUID address) {}

    /** @param m2 square metres; amount and unit as the grower said them */
    record PlotRow(
            UUID id,
            UUID business,
            UUID area,
            String code,
            String name,
            String crop,
            long m2,
            BigDecimal amount,
            String unit,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    Uni<List<AreaRow>> areasOf(Mutiny.Session session, Collection<UUID> businesses) {
        return session.createNativeQuery(
                        "select cast(json_build_object('id', id, 'business', business_id, 'name', name, 'commune',"
                                + " commune) as text) from growing_area where business_id in (:ids) order by id",
                        String.class)
                .setParameter("ids", businesses)
                .getResultList()
                .map(rows -> rows.stream().map(row -> read(row, AreaRow.class)).toList());
    }

    Uni<List<PlotRow>> plotsOf(Mutiny.Session session, Collection<UUID> businesses) {
        return session.createNativeQuery(
                        "select cast(json_build_object('id', id, 'business', business_id, 'area', growing_area_id,"
                                + " 'code', code, 'name', name, 'crop', crop, 'm2', area_m2, 'amount', area_amount,"
                                + " 'unit', area_unit) as text) from plot where business_id in (:ids) order by id",
                        String.class)
                .setParameter("ids", businesses)
                .getResultList()
                .map(rows -> rows.stream().map(row -> read(row, PlotRow.class)).toList());
    }

    Uni<Void> insert(Mutiny.Session session, IntakeBatch batch, List<AreaRow> areas, List<PlotRow> plots) {
        return session.createNativeQuery(
                        "insert into growing_area (tenant_id, id, business_id, name, commune, address_id, created_at,"
                                + " version) select :tenant, r.id, r.business, r.name, r.commune, r.address, cast(:at as"
                                + " timestamptz), 0 from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id"
                                + " uuid, business uuid, name text, commune text, address uuid)")
                .setParameter("tenant", batch.tenant().value())
                .setParameter("at", batch.at())
                .setParameter("rows", write(areas))
                .executeUpdate()
                .chain(() -> session.createNativeQuery(
                                "insert into plot (tenant_id, id, growing_area_id, business_id, code, name, crop,"
                                        + " area_m2, area_amount, area_unit, latitude, longitude, created_at, version,"
                                        + " position_pending) select :tenant, r.id, r.area, r.business, r.code, r.name,"
                                        + " r.crop, r.m2, r.amount, r.unit, r.latitude, r.longitude, cast(:at as"
                                        + " timestamptz), 0, r.latitude is null from jsonb_to_recordset(cast(cast(:rows as"
                                        + " text) as jsonb)) as r(id uuid, business uuid, area uuid, code text, name text,"
                                        + " crop text, m2 bigint, amount numeric, unit text, latitude double precision,"
                                        + " longitude double precision)")
                        .setParameter("tenant", batch.tenant().value())
                        .setParameter("at", batch.at())
                        .setParameter("rows", write(plots))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** @param table plot or growing_area; gives the ids of those that are gone */
    Uni<List<UUID>> remove(Mutiny.Session session, String table, Collection<UUID> ids) {
        return session.createNativeQuery(
                        "delete from " + table + " where id in (:ids) and version = 0 returning id", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private <T> T read(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plot", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plots", e);
        }
    }
}
