package vn.nhan.platform.storage.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.job.RecurringJob;
import vn.nhan.platform.storage.ImageSize;
import vn.nhan.platform.storage.LargeObjects;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantSnapshot;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Owner;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** Only what nothing refers to goes, and only when everything could be asked. */
@Server
class ObjectSweepTest {

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private static final String SOUNDS = "a.attname ~ '(object|blob|stem|attachment"
            + "|(photo|picture|image|scan|proof|logo|file|paper|document)(_path|_ref|_address)?$)'";

    private final ObjectSweep sweep;
    private final LargeObjects objects;
    private final TenantSnapshot snapshots;

    private Api member;
    private Farm farm;
    private String product;
    private short tenant;

    ObjectSweepTest(ObjectSweep sweep, LargeObjects objects, TenantSnapshot snapshots) {
        this.sweep = sweep;
        this.objects = objects;
        this.snapshots = snapshots;
    }

    @BeforeEach
    void aProduct() {
        member = People.member(Api.HUNG_YEN);
        farm = Farm.of(member);
        product = farm.product();
        String key = farm.addPhoto(farm.product(), 1).path("photos[0].key");
        tenant = (short) new ObjectKey(key).tenantId();
    }

    @AfterEach
    void timeIsAsItWas() {
        MovableClock.reset();
    }

    @Test
    void abandonedUploadStaysForADayAndThenGoes() throws Throwable {
        var key = abandoned();

        sweptAfter(Duration.ofHours(23));
        assertThat(isThere(key)).isTrue();
        sweptAfter(TWO_DAYS);
        assertThat(isThere(key)).isFalse();
    }

    @Test
    void whateverAnythingRefersToStays() throws Throwable {
        var photo = address(farm.addPhoto(product, 901), "photos[0].key");
        var picture = address(
                member.upload(
                        "/businesses/" + farm.businessId() + "/pictures?purpose=logo&alt=Logo",
                        Pictures.jpeg(902),
                        "image/jpeg"),
                "logo.key");
        var plot = farm.plotIn(farm.growingArea());
        String certificate = farm.addCertificate(Farm.certificate("VG-SWEEP", plot), Pictures.pdf())
                .then()
                .statusCode(201)
                .extract()
                .path("certificate.id");
        String paper = created(farm.addDocument("registration", Pictures.jpeg(903)));
        String productPaper =
                created(farm.addProductDocument(product, Map.of("kind", "test-result"), Pictures.jpeg(904)));

        sweptAfter(TWO_DAYS);

        assertThat(status(photo)).isEqualTo(200);
        assertThat(status(picture)).isEqualTo(200);
        assertThat(member.get("/certificates/" + certificate + "/scan").statusCode())
                .isEqualTo(200);
        assertThat(member.get("/documents/" + paper + "/file").statusCode()).isEqualTo(200);
        assertThat(member.get("/product-documents/" + productPaper + "/file").statusCode())
                .isEqualTo(200);
    }

    @Test
    void photoOfAPrintedPassportStaysForEver() throws Throwable {
        farm.submit();
        People.atWork(Api.HUNG_YEN, "officer")
                .put("/businesses/" + farm.businessId() + "/verification")
                .then()
                .statusCode(200);
        var added = farm.addPhoto(product, 905);
        var photo = address(added, "photos[0].key");
        var harvest = farm.harvest(farm.plotIn(farm.growingArea()), Farm.HARVEST_DAY);
        farm.printLabels(farm.lot(product, harvest), 1).then().statusCode(201);
        BehindTheWall.change(
                "delete from product_photo where id = '" + added.path("photos[0].id") + "'", "product_photo");

        sweptAfter(Duration.ofDays(400));

        assertThat(status(photo)).isEqualTo(200);
    }

    @Test
    void removedPhotoGoesAfterThirtyDaysUnlessAnotherProductShowsIt() throws Throwable {
        var other = farm.product();
        var shared = farm.addPhoto(product, 906);
        farm.addPhoto(other, 906).then().statusCode(201);
        var alone = farm.addPhoto(product, 907);
        remove(shared.path("photos[0].id"));
        remove(alone.path("photos[1].id"));

        sweptAfter(Duration.ofDays(29));
        assertThat(status(address(alone, "photos[1].key"))).isEqualTo(200);
        sweptAfter(Duration.ofDays(31));

        assertThat(status(address(alone, "photos[1].key"))).isEqualTo(404);
        assertThat(status(address(shared, "photos[0].key"))).isEqualTo(200);
        assertThat(member.put("/products/" + product + "/photos/" + alone.path("photos[1].id") + "/restoration")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void samePhotoSentAgainAfterItWasSweptIsStoredAgain() throws Throwable {
        var first = farm.addPhoto(product, 908);
        remove(first.path("photos[0].id"));
        sweptAfter(Duration.ofDays(31));

        var again = farm.addPhoto(product, 908);

        assertThat(again.<String>path("photos[0].key")).isNotEqualTo(first.path("photos[0].key"));
        assertThat(status(address(again, "photos[0].key"))).isEqualTo(200);
    }

    @Test
    void nothingGoesWhenATableCannotBeAsked() throws Throwable {
        var key = abandoned();
        MovableClock.forward(TWO_DAYS);
        owner("revoke select on delegation from nhan_app");
        try {
            assertThatThrownBy(() -> VertxContextSupport.subscribeAndAwait(sweep::sweep))
                    .isNotNull();
        } finally {
            owner("grant select on delegation to nhan_app");
            MovableClock.reset();
        }

        assertThat(isThere(key)).isTrue();
        sweptAfter(TWO_DAYS);
        assertThat(isThere(key)).isFalse();
    }

    /** A table that is new is looked through without anybody thinking of it, if its column is named as it should be. */
    @Test
    void everyColumnThatHoldsAKeyIsLookedThrough() throws Exception {
        farm.addPhoto(product, 909).then().statusCode(201);
        farm.addDocument("registration", Pictures.jpeg(903)).then().statusCode(201);
        farm.addProductDocument(product, Map.of("kind", "licence"), Pictures.pdf());
        Helping.handedOver(People.helper(Api.HUNG_YEN, Helping.COMMUNE), People.member(Api.HUNG_YEN));
        farm.addCertificate(Farm.certificate("VG-KEYS", farm.plotIn(farm.growingArea())), Pictures.pdf());

        snapshots.read(TenantScope.of(new TenantId(tenant)), connection -> {
            var known = HolderColumn.all(connection).stream()
                    .map(HolderColumn::toString)
                    .toList();
            assertThat(known)
                    .contains(
                            "public.product_photo.object_key",
                            "public.certificate.scan_key",
                            "public.delegation.proof_key",
                            "public.consent_entry.evidence",
                            "public.identity_proof.evidence",
                            "public.tenant_export.object_key",
                            "published.passport.facts",
                            "published.storefront_listing.card");
            assertThat(holders(connection)).isNotEmpty().isSubsetOf(known);
            return known;
        });
    }

    /** By their names: whoever keeps an object calls its column so that the sweep finds it. */
    @Test
    void noColumnSoundsLikeAnObjectAndIsNotLookedThrough() throws Exception {
        snapshots.read(TenantScope.of(new TenantId(tenant)), connection -> {
            var known = HolderColumn.all(connection).stream()
                    .map(HolderColumn::toString)
                    .toList();
            assertThat(columns(connection, SOUNDS))
                    .filteredOn(column -> !known.contains(column))
                    .isEmpty();
            return known;
        });
    }

    private static List<String> holders(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        for (var column : columns(connection, "true")) {
            var parts = column.split("\\.", -1);
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select exists (select from " + parts[0] + ".\"" + parts[1]
                            + "\" where cast(\"" + parts[2] + "\" as text) ~ 'tenants/[0-9]+/[a-z2-7]{32}')")) {
                row.next();
                if (row.getBoolean(1)) {
                    found.add(column);
                }
            }
        }
        return found;
    }

    private static List<String> columns(Connection connection, String which) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select n.nspname || '.' || c.relname || '.' || a.attname"
                        + " from pg_attribute a join pg_class c on c.oid = a.attrelid"
                        + " join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid"
                        + " where c.relkind in ('r', 'p') and n.nspname in ('public', 'published') and a.attnum > 0"
                        + " and not a.attisdropped and t.typname in ('text', 'varchar', '_text', 'json', 'jsonb')"
                        + " and has_table_privilege(c.oid, 'select') and " + which)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    private void remove(String photo) {
        member.delete("/products/" + product + "/photos/" + photo).then().statusCode(200);
    }

    /** The jobs as they run one after the other: what is over is forgotten, what nobody names is taken away. */
    private void sweptAfter(Duration later) throws Throwable {
        MovableClock.forward(later);
        for (var job : Arc.container().listAll(RecurringJob.class)) {
            if (job.get().name().startsWith("forget-product-media")) {
                VertxContextSupport.subscribeAndAwait(() -> job.get().run());
            }
        }
        VertxContextSupport.subscribeAndAwait(sweep::sweep);
        MovableClock.reset();
    }

    private ObjectKey abandoned() throws IOException {
        var key = ObjectKey.random(tenant, "large");
        var file = Files.createTempFile("abandoned", ".jpg");
        try {
            objects.put(key, Files.writeString(file, "bytes", StandardCharsets.UTF_8), "image/jpeg");
        } finally {
            Files.delete(file);
        }
        return key;
    }

    private boolean isThere(ObjectKey key) {
        var found = new ArrayList<String>();
        objects.ofTenant(tenant, object -> found.add(object.name()));
        return found.contains(key.value());
    }

    private static String created(Response reply) {
        return reply.then().statusCode(201).extract().path("id");
    }

    private static String address(Response reply, String path) {
        String key = reply.then().statusCode(201).extract().path(path);
        return new ObjectKey(Objects.requireNonNull(key)).photoPath(ImageSize.SMALL);
    }

    private static int status(String address) {
        return Api.at(Api.HUNG_YEN).request().get(URI.create(address)).statusCode();
    }

    private static void owner(String sql) throws SQLException {
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
