package vn.nhan.business.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhan.business.lineage.MergePlan.Side.ABSORBED;
import static vn.nhan.business.lineage.MergePlan.Side.SURVIVOR;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergePlanTest {

    @Test
    void whatOnlyOneSaysIsKeptWhateverWasChosen() {
        var plan = MergePlan.of(
                facts("{'sector': null, 'story': 'A'}"),
                facts("{'sector': 'crops', 'story': null}"),
                Map.of(MergeField.SECTOR, SURVIVOR, MergeField.STORY, ABSORBED));

        assertThat(plan.taken()).containsExactly(MergeField.SECTOR);
        assertThat(plan.leftBehind()).isEmpty();
    }

    @Test
    void survivorKeepsItsOwnUnlessTheOtherWasChosen() {
        var survivor = facts("{'representative': 'A', 'capital': 1}");
        var absorbed = facts("{'representative': 'B', 'capital': 2}");

        var plan = MergePlan.of(survivor, absorbed, Map.of(MergeField.CAPITAL, ABSORBED));

        assertThat(plan.taken()).containsExactly(MergeField.CAPITAL);
        assertThat(plan.leftBehind()).containsExactly(MergeField.REPRESENTATIVE);
    }

    @Test
    void verifiedOnesValueIsTheUsualOne() {
        var plan = MergePlan.of(
                facts("{'status': 'submitted', 'capital': 1}"),
                facts("{'status': 'verified', 'capital': 2}"),
                Map.of());

        assertThat(plan.taken()).containsExactly(MergeField.CAPITAL);
    }

    @Test
    void whatBothSayIsNoQuestion() {
        var plan = MergePlan.of(facts("{'name': 'A', 'women_led': false}"), facts("{'name': 'A'}"), Map.of());

        assertThat(plan.taken()).isEmpty();
        assertThat(plan.leftBehind()).isEmpty();
    }

    @Test
    void boxThatNobodyTickedSaysNothing() {
        var plan = MergePlan.of(facts("{'women_led': false}"), facts("{'women_led': true}"), Map.of());

        assertThat(plan.taken()).containsExactly(MergeField.WOMEN_LED);
    }

    @Test
    void householdTakesNoTaxCodeAndAnEnterpriseNoCitizenId() {
        var household = facts("{'kind': 'farm-household'}");
        var enterprise = facts(
                "{'kind': 'enterprise', 'tax_code': '0100109106', 'citizen_id_sealed': '\\\\x01', 'citizen_id_hash': '\\\\x02'}");

        assertThat(MergePlan.of(household, enterprise, Map.of(MergeField.TAX_CODE, ABSORBED))
                        .taken())
                .containsExactly(MergeField.CITIZEN_ID);
        assertThat(MergePlan.of(facts("{'kind': 'enterprise'}"), enterprise, Map.of())
                        .taken())
                .containsExactly(MergeField.TAX_CODE);
    }

    private static RecordFacts facts(String json) {
        try {
            var row = (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
            var usual = JsonNodeFactory.instance
                    .objectNode()
                    .put("kind", "cooperative")
                    .put("status", "draft");
            return new RecordFacts((ObjectNode) usual.setAll(row));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
