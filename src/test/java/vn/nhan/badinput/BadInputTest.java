package vn.nhan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nhan.testing.Server;

/** One wrong value among good ones, at the API and in the form: refused beside its field, and nothing is stored. */
@Server
class BadInputTest {

    private static final String DECOMPOSED = Normalizer.normalize("Nhãn lồng Phố Hiến", Normalizer.Form.NFD);

    private Scene scene;

    @BeforeEach
    void aFarm() {
        scene = Scene.inHungYen();
    }

    static Stream<Arguments> mistakes() {
        return Arrays.stream(Mistake.values())
                .flatMap(mistake -> Arrays.stream(Reader.values()).map(reader -> Arguments.of(mistake, reader)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void apiNamesTheFieldAndTheReason(Mistake mistake, Reader reader) {
        var before = mistake.target.count(scene);

        var answer = mistake.target.post(scene, Map.of(mistake.field, mistake.json), reader);

        new Refusal(answer, reader).isProblem(422, "invalid").at("/" + mistake.field, mistake.code);
        assertThat(mistake.target.count(scene)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void formComesBackWithTheReasonBesideWhatWasTyped(Mistake mistake, Reader reader) {
        var before = mistake.target.count(scene);

        var answer = mistake.target.submit(scene, reader.at(scene.browser()), Map.of(mistake.field, mistake.typed));

        new Refusal(answer, reader).isForm(422, mistake.field, mistake.typed);
        assertThat(mistake.target.count(scene)).isEqualTo(before);
    }

    /** What was typed is no choice of the list, so there is nothing to hold. */
    @Test
    void unitThatNobodyKnowsIsRefusedBesideTheList() {
        var api = Target.PLOT.post(scene, Map.of("areaUnit", "dặm"), Reader.VIETNAMESE);
        var form = Target.PLOT.submit(scene, scene.browser(), Map.of("areaUnit", "dặm"));

        new Refusal(api, Reader.VIETNAMESE).isProblem(422, "invalid").at("/areaUnit", "measure.unit-unknown");
        new Refusal(form, Reader.VIETNAMESE).isForm(422, "areaUnit", "");
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void plotThatLiesNowhereIsRefusedBesideItsPlace(Reader reader) {
        var nowhere = Map.of("latitude", "", "longitude", "");

        var page = new Refusal(Target.PLOT.submit(scene, reader.at(scene.browser()), nowhere), reader).isPage(422);

        reader.understands(page.select("#point-error").text());
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void sameRequestWithoutTheMistakeIsAccepted(Target target) {
        var before = target.count(scene);

        assertThat(target.post(scene, Map.of(), Reader.ENGLISH).statusCode()).isEqualTo(201);
        var other = target == Target.PLOT ? Map.of("code", "B02") : Map.<String, String>of();
        assertThat(target.submit(scene, scene.browser(), other).statusCode()).isEqualTo(303);
        assertThat(target.count(scene)).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void apiRefusesDecomposedText(Reader reader) {
        var answer = Target.PRODUCT.post(scene, Map.of("name", DECOMPOSED), reader);

        new Refusal(answer, reader).isProblem(422, "invalid").at("/name", "text.not-composed");
        assertThat(Target.PRODUCT.count(scene)).isZero();
    }

    @Test
    void formComposesWhatAKeyboardHasDecomposed() {
        assertThat(Target.PRODUCT
                        .submit(scene, scene.browser(), Map.of("name", DECOMPOSED))
                        .statusCode())
                .isEqualTo(303);

        scene.api()
                .get("/businesses/" + scene.farm().businessId() + "/products")
                .then()
                .body("items[0].name", is("Nhãn lồng Phố Hiến"));
    }
}
