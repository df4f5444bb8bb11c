package vn.nhan.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.nhan.place.BoundaryFixture.circle;
import static vn.nhan.place.BoundaryFixture.orchard;
import static vn.nhan.place.BoundaryFixture.orchardWithPond;
import static vn.nhan.place.BoundaryFixture.ring;
import static vn.nhan.place.BoundaryFixture.square;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.platform.problem.InvalidValue;

class BoundaryTest {

    private static final double SOUTH = BoundaryFixture.SOUTH;
    private static final double WEST = BoundaryFixture.WEST;

    /** Expected: the closed formula for the area between two parallels and two meridians of the WGS 84 ellipsoid. */
    @ParameterizedTest
    @CsvSource({
        "20.64, 106.05, 0.001, 11538.148",
        "20.60, 106.00, 0.09, 93456287.224",
        "8.60, 104.70, 0.001, 12174.302",
        "23.30, 105.30, 0.001, 11328.900"
    })
    void areaIsThatOfTheEllipsoid(double south, double west, double side, double squareMetres) {
        Boundary land = new Boundary(List.of(square(south, west, side)));

        assertThat((double) land.areaSquareMetres()).isCloseTo(squareMetres, Percentage.withPercentage(0.01));
    }

    @Test
    void pondIsNotOrchard() {
        assertThat(orchardWithPond().areaSquareMetres())
                .isCloseTo(Math.round(orchard().areaSquareMetres() * 0.96), within(1L));
    }

    @Test
    void openLineIsClosed() {
        assertThat(ring(SOUTH, WEST, SOUTH, WEST + 0.001, SOUTH + 0.001, WEST).points())
                .hasSize(4)
                .startsWith(new GeoPoint(SOUTH, WEST))
                .endsWith(new GeoPoint(SOUTH, WEST));
    }

    @Test
    void pointsOfATrackerStandingStillCountOnce() {
        Ring recorded = ring(SOUTH, WEST, SOUTH, WEST, SOUTH, WEST + 0.001, SOUTH + 0.001, WEST, SOUTH + 0.001, WEST);

        assertThat(recorded).isEqualTo(ring(SOUTH, WEST, SOUTH, WEST + 0.001, SOUTH + 0.001, WEST));
    }

    @Test
    void fewerThanThreeCornersAreRefused() {
        assertRefused("place.boundary-too-few-points", () -> new Ring(List.of()));
        assertRefused("place.boundary-too-few-points", () -> ring(SOUTH, WEST));
        assertRefused("place.boundary-too-few-points", () -> ring(SOUTH, WEST, SOUTH, WEST + 0.001, SOUTH, WEST));
        assertRefused("place.boundary-too-few-points", () -> new Boundary(List.of()));
    }

    @Test
    void polygonThatCrossesItselfIsRefused() {
        Ring bowTie = ring(SOUTH, WEST, SOUTH + 0.001, WEST + 0.001, SOUTH, WEST + 0.001, SOUTH + 0.001, WEST);

        assertRefused("place.boundary-crosses-itself", () -> new Boundary(List.of(bowTie)));
    }

    @Test
    void cornersOnOneLineEncloseNothing() {
        Ring line = ring(SOUTH, WEST, SOUTH + 0.001, WEST, SOUTH + 0.002, WEST);

        assertRefused("place.boundary-no-area", () -> new Boundary(List.of(line)));
    }

    @Test
    void handkerchiefIsNotLand() {
        assertRefused("place.boundary-no-area", () -> new Boundary(List.of(square(SOUTH, WEST, 0.000002))));
    }

    @Test
    void landOverAHundredSquareKilometresIsRefused() {
        assertRefused("place.boundary-too-large", () -> new Boundary(List.of(square(SOUTH, WEST, 0.1))));
    }

    @Test
    void pondOutsideTheOrchardIsRefused() {
        Ring elsewhere = square(SOUTH + 0.01, WEST, 0.0002);

        assertRefused(
                "place.boundary-holes-misplaced", () -> new Boundary(List.of(square(SOUTH, WEST, 0.001), elsewhere)));
    }

    @Test
    void moreThanAThousandPointsAreRefused() {
        assertThat(new Boundary(List.of(circle(999, 0.01))).rings().get(0).points())
                .hasSize(1_000);
        assertRefused("place.boundary-too-many-points", () -> new Boundary(List.of(circle(1_000, 0.01))));
    }

    @Test
    void outerRingRunsCounterclockwiseAndHolesClockwise() {
        Ring clockwise = ring(SOUTH, WEST, SOUTH + 0.001, WEST, SOUTH + 0.001, WEST + 0.001, SOUTH, WEST + 0.001);
        Boundary turned = new Boundary(List.of(clockwise));

        assertThat(turned).isEqualTo(orchard());
        assertThat(orchardWithPond().rings().get(1).points().get(1))
                .isEqualTo(new GeoPoint(SOUTH + 0.0006, WEST + 0.0004));
    }

    @Test
    void centreOfASquareIsItsMiddle() {
        assertThat(orchard().centroid()).isEqualTo(new GeoPoint(20.6405, 106.0505));
    }

    @Test
    void pictureShowsTheLandNorthUpWithAMargin() {
        Boundary triangle = new Boundary(List.of(ring(SOUTH, WEST, SOUTH, WEST + 0.001, SOUTH + 0.001, WEST)));

        String path = triangle.toSvgPath(100);

        // Narrower than high: at this latitude a degree of longitude is 94 % of a degree of latitude.
        assertThat(path).isEqualTo("M7.6 95L92.4 95L7.6 5Z");
    }

    @Test
    void holeIsASecondOutlineInThePicture() {
        assertThat(orchardWithPond()
                        .toSvgPath(100)
                        .chars()
                        .filter(c -> c == 'M')
                        .count())
                .isEqualTo(2);
    }

    @Property(seed = "20261121")
    void pictureStaysInsideItsBox(
            @ForAll @IntRange(min = 3, max = 40) int corners,
            @ForAll @Scale(6) @DoubleRange(min = 0.0001, max = 0.04) double radius,
            @ForAll @IntRange(min = 10, max = 500) int size) {
        String path = new Boundary(List.of(circle(corners, radius))).toSvgPath(size);

        assertThat(path).matches("M[0-9. ]+(L[0-9. ]+)+Z");
        assertThat(Pattern.compile("[MLZ ]+").splitAsStream(path).filter(number -> !number.isEmpty()))
                .allSatisfy(number -> assertThat(Double.parseDouble(number)).isBetween(0.0, (double) size));
    }

    @Property(seed = "20261121")
    void areaDoesNotDependOnTheFirstCorner(
            @ForAll @IntRange(min = 3, max = 40) int corners,
            @ForAll @Scale(6) @DoubleRange(min = 0.0001, max = 0.04) double radius) {
        Ring circle = circle(corners, radius);
        List<GeoPoint> open = circle.points().subList(1, circle.points().size());

        assertThat(new Boundary(List.of(new Ring(open))).areaSquareMetres())
                .isEqualTo(new Boundary(List.of(circle)).areaSquareMetres());
    }

    private static void assertRefused(String code, ThrowingCallable construction) {
        assertThatThrownBy(construction).isInstanceOf(InvalidValue.class).hasMessage(code);
    }
}
