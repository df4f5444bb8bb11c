package vn.nhan.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.tenancy.TenantId;

class TenantRegistryTest {

    private static final TenantId HUNG_YEN = TenantId.of(1);

    private final TenantRegistry registry = new TenantRegistry(Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hung-yen.localhost",
                "hung-yen.localhost:8080",
                "Hung-Yen.LOCALHOST",
                "hung-yen.localhost.",
                "HUNG-YEN.localhost.:443",
                "hung-yen.nhan.example"
            })
    void hostIsFoundWithoutPortCaseAndTrailingDot(String host) {
        assertThat(registry.byHost(host)).contains(HUNG_YEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost", "nhan.example", "x.hung-yen.localhost", "hung-yen", "[::1]:8080", ":8080", "."})
    void otherHostsBelongToNoProvince(String host) {
        assertThat(registry.byHost(host)).isEmpty();
    }

    @Test
    void hostOfAMergedProvinceStillAnswersForIt() {
        assertThat(registry.byHost("ha-giang.localhost")).contains(TenantId.of(2));
    }

    @Test
    void provinceIsFoundByNumberAndBySlug() {
        assertThat(registry.byId(HUNG_YEN)).map(Tenant::slug).contains("hung-yen");
        assertThat(registry.bySlug("hung-yen")).map(Tenant::id).contains(HUNG_YEN);
        assertThat(registry.bySlug("nowhere")).isEmpty();
    }

    @Test
    void nationalInstallationIsNoProvinceAndSeesOnlyItself() {
        assertThat(registry.byId(TenantId.NATIONAL)).isEmpty();
        assertThat(registry.all()).hasSize(6).doesNotContain(TenantId.NATIONAL);
    }

    @Test
    void mergedProvinceKnowsItsSuccessor() {
        assertThat(registry.bySlug("hau-giang").flatMap(registry::successorOf))
                .map(Tenant::slug)
                .contains("can-tho");
        assertThat(registry.bySlug("hung-yen").flatMap(registry::successorOf)).isEmpty();
    }
}
