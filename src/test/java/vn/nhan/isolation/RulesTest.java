package vn.nhan.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Endpoint;

class RulesTest {

    private static final Endpoint QUEUE = new Endpoint("GET", "/office/queue", Set.of("officer", "lead"), Set.of());

    @Test
    void everyEndpointIsOpenToThoseWhomSomebodyDecidedOn() {
        assertThat(Endpoint.all()).isNotEmpty();
        assertThat(Rules.declared().differences(Endpoint.all())).isEmpty();
    }

    @Test
    void everyDeclaredRoleExists() {
        assertThat(Rules.declared().rules().values().stream().flatMap(Set::stream))
                .isSubsetOf(Stream.concat(Roles.ALL.stream(), Stream.of(Endpoint.SIGNED_IN))
                        .toList());
    }

    @Test
    void endpointWithoutARuleIsToldWhatToWrite() {
        assertThat(rules().differences(List.of(QUEUE)))
                .singleElement()
                .asString()
                .contains("isolation/endpoints.txt")
                .endsWith(": GET /office/queue lead officer");
    }

    @Test
    void endpointOpenedToOthersIsFound() {
        assertThat(rules("GET /office/queue officer").differences(List.of(QUEUE)))
                .hasSize(1);
        assertThat(rules("GET /office/queue everybody").differences(List.of(QUEUE)))
                .hasSize(1);
        assertThat(rules("GET  /office/queue  officer lead").differences(List.of(QUEUE)))
                .isEmpty();
    }

    @Test
    void ruleWithoutAnEndpointIsFound() {
        assertThat(rules("GET /gone officer").differences(List.of()))
                .singleElement()
                .asString()
                .contains("GET /gone");
    }

    @Test
    void endpointIsDeclaredOnce() {
        assertThatThrownBy(() -> rules("GET /x officer", "GET /x lead")).hasMessageContaining("GET /x lead");
        assertThatThrownBy(() -> rules("GET /x")).hasMessageContaining("GET /x");
    }

    private static Rules rules(String... lines) {
        return Rules.of(Stream.of(lines));
    }
}
