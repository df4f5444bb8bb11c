package vn.nhan.platform.storage.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantSnapshot;

/**
 * What the tables of all provinces refer to: a row of one may name an object that was stored for another, since they merge
 * and accounts are everybody's. One province that can't be read is a failure of the whole.
 */
@ApplicationScoped
class References {

    private static final int AT_ONCE = 5_000;

    private final TenantSnapshot snapshots;

    References(TenantSnapshot snapshots) {
        this.snapshots = snapshots;
    }

    /** Named by what people made: pictures, papers, passports, archives. */
    Stems held(List<TenantId> tenants) throws SQLException, IOException {
        return gathered(tenants, column -> !column.isNote());
    }

    /** Named as stored, so that whoever sends the same again gets it. */
    Stems noted(List<TenantId> tenants) throws SQLException, IOException {
        return gathered(tenants, HolderColumn::isNote);
    }

    private Stems gathered(List<TenantId> tenants, Predicate<HolderColumn> which) throws SQLException, IOException {
        var stems = new Stems();
        for (var tenant : tenants) {
            snapshots.read(TenantScope.of(tenant), connection -> {
                for (var column : HolderColumn.all(connection)) {
                    if (which.test(column)) {
                        read(connection, column, stems);
                    }
                }
                return stems;
            });
        }
        return stems;
    }

    private static void read(Connection connection, HolderColumn column, Stems stems) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (var row = statement.executeQuery(column.query())) {
                while (row.next()) {
                    var stem = row.getString(1);
                    if (stem != null) {
                        stems.add(stem);
                    }
                }
            }
        }
    }
}
