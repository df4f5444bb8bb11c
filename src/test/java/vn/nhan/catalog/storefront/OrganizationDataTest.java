package vn.nhan.catalog.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OrganizationDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whatCouldEndTheScriptIsEscaped() throws JsonProcessingException {
        var text = "</script><script>alert(1)</script><!-- &amp; \u2028 \u2029";
        var written = OrganizationData.safe(JSON.writeValueAsString(Map.of("name", text)));

        assertThat(written).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(JSON.readTree(written).get("name").asText()).isEqualTo(text);
    }

    @Property(seed = "8259")
    void whatIsEscapedStaysTheSameJson(@ForAll String text) throws JsonProcessingException {
        var written = OrganizationData.safe(JSON.writeValueAsString(Map.of("name", text)));

        assertThat(written).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(JSON.writeValueAsString(Map.of("name", text))));
    }
}
