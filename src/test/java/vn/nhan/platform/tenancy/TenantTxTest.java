package vn.nhan.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** What PostgreSQL shows to the application's role, bound to a province and unbound. */
@Server
class TenantTxTest {

    private static final TenantScope HUNG_YEN = TenantScope.of(TenantId.of(1));
    private static final TenantScope ELSEWHERE = TenantScope.of(TenantId.of(1023));
    private static final String COUNT = "select count(*) from business";

    private final DataSource database;
    private final Pool pool;
    private final TenantTx tx;

    TenantTxTest(DataSource database, Pool pool, TenantTx tx) {
        this.database = database;
        this.pool = pool;
        this.tx = tx;
    }

    @BeforeEach
    void hungYenHasABusiness() {
        assertThat(Farm.of(People.member(Api.HUNG_YEN)).businessId()).isNotEmpty();
    }

    @Test
    void boundTransactionSeesItsProvinceAndNoOther() throws Throwable {
        assertThat(businesses(HUNG_YEN)).isPositive();
        assertThat(businesses(ELSEWHERE)).isZero();
    }

    @Test
    void withoutABindingThereAreNoRows() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(count(connection)).isZero();
        }
    }

    @Test
    void bindingEndsWithItsTransaction() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            bind(connection, "{1}");
            assertThat(count(connection)).isPositive();
            connection.commit();
            assertThat(count(connection)).isZero();
            connection.rollback();
        }
    }

    @Test
    void rowOfAnotherProvinceCannotBeWritten() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            bind(connection, "{1}");
            assertThatThrownBy(() -> statement.execute("insert into growing_area"
                            + " (tenant_id, id, business_id, name, commune, created_at, version)"
                            + " select 1023, gen_random_uuid(), id, 'x', 'x', now(), 0 from business limit 1"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
            connection.rollback();
        }
    }

    @Test
    void rowCannotBeMovedToAnotherProvince() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            bind(connection, "{1}");
            assertThatThrownBy(() -> statement.execute("update business set tenant_id = 1023"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
            connection.rollback();
        }
    }

    @Test
    void nothingStaysOnThePooledConnections() throws Throwable {
        for (var work : IntStream.range(0, 30).toArray()) {
            assertThat(businesses(HUNG_YEN)).as("transaction %d", work).isPositive();
            long unbound = await(() -> pool.query(COUNT)
                    .execute()
                    .map(rows -> rows.iterator().next().getLong(0)));
            assertThat(unbound).as("unbound after transaction %d", work).isZero();
        }
    }

    @Test
    void openTransactionIsNeverReboundToAnotherProvince() {
        assertThatThrownBy(() -> await(() -> tx.as(
                        HUNG_YEN,
                        session -> tx.as(ELSEWHERE, other -> Uni.createFrom().nullItem()))))
                .isInstanceOf(IllegalStateException.class);
    }

    private long businesses(TenantScope scope) throws Throwable {
        return await(() -> tx.as(
                scope, session -> session.createNativeQuery(COUNT, Long.class).getSingleResult()));
    }

    private static <T> T await(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(work);
    }

    private static void bind(Connection connection, String tenants) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('nhan.tenants', ?, true)")) {
            statement.setString(1, tenants);
            assertThat(statement.execute()).isTrue();
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(COUNT)) {
            assertThat(found.next()).isTrue();
            return found.getLong(1);
        }
    }
}
