package vn.nhan.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectKeyTest {

    private static final String STEM = "abcdefghijklmnopqrstuvwxyz234567";

    @Test
    void randomKeyNamesItsTenantAndKind() {
        ObjectKey key = ObjectKey.random(33, "small");
        assertThat(key.value()).matches("tenants/33/[a-z2-7]{32}/small");
        assertThat(key.tenantId()).isEqualTo(33);
    }

    @Test
    void keysDiffer() {
        assertThat(ObjectKey.random(1, "small")).isNotEqualTo(ObjectKey.random(1, "small"));
    }

    @Test
    void siblingsShareAllButTheirKind() {
        ObjectKey plain = new ObjectKey("tenants/1/" + STEM);
        assertThat(plain.sibling("large").value()).isEqualTo("tenants/1/" + STEM + "/large");
        assertThat(plain.sibling("large").sibling("small")).isEqualTo(plain.sibling("small"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/tenants/1/" + STEM,
                "tenants/00/" + STEM,
                "tenants/01/" + STEM,
                "tenants/-1/" + STEM,
                "tenants/32768/" + STEM,
                "tenants/1/../2/" + STEM,
                "tenants/1/" + STEM + "/..",
                "tenants/1/" + STEM + "/a/b",
                "tenants/1/" + STEM + "/",
                "tenants/1/" + STEM + "\n",
                "tenants/1/" + STEM + "/a%2fb",
                "tenants/1/ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
                "tenants/١/" + STEM
            })
    void otherFormsAreRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ObjectKey(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "A", "a/b", "0a", "aaaaaaaaaaaaaaaaaaaaaaaaa"})
    void otherKindsAreRefused(String kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> ObjectKey.random(1, kind));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -5, 32_768})
    void otherTenantsAreRefused(int tenantId) {
        assertThatIllegalArgumentException().isThrownBy(() -> ObjectKey.random(tenantId, "small"));
    }
}
