package vn.nhan.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageIntakeTest {

    private final ImageIntake intake = new ImageIntake();

    @Test
    void largePictureIsKeptInThreeSizes() {
        AcceptedImage image = intake.accept(Pictures.jpeg(2000, 1000));
        assertThat(image.variants())
                .extracting(Variant::size, Variant::width, Variant::height)
                .containsExactly(
                        tuple(ImageSize.SMALL, 320, 160),
                        tuple(ImageSize.MEDIUM, 800, 400),
                        tuple(ImageSize.LARGE, 1600, 800));
    }

    @Test
    void smallPictureIsNotBlownUp() {
        assertThat(intake.accept(Pictures.png(500, 250)).variants())
                .extracting(Variant::width, Variant::height)
                .containsExactly(tuple(320, 160), tuple(500, 250), tuple(500, 250));
    }

    @Test
    void variantsAreJpegsOfTheStatedSize() {
        assertThat(intake.accept(Pictures.png(900, 600)).variants()).allSatisfy(variant -> {
            BufferedImage picture = Pictures.decoded(variant.jpeg());
            assertThat(UploadFormat.of(variant.jpeg())).isEqualTo(UploadFormat.JPEG);
            assertThat(picture.getWidth()).isEqualTo(variant.width());
            assertThat(picture.getHeight()).isEqualTo(variant.height());
        });
    }

    @Test
    void fingerprintIsThatOfTheBytesAsSent() {
        byte[] sent = Pictures.jpeg(40, 30);
        AcceptedImage plain = intake.accept(sent);
        AcceptedImage marked = intake.accept(Pictures.withExif(sent, 1));
        assertThat(plain.sha256()).isEqualTo(Sha256.of(sent)).isNotEqualTo(marked.sha256());
    }

    @Test
    void placeAndTimeOfThePhotoAreGone() {
        byte[] photo = Pictures.withExif(Pictures.jpeg(640, 480), 1);
        assertThat(latin(photo)).contains("Exif", "GPSHER");
        assertThat(intake.accept(photo).variants())
                .allSatisfy(variant -> assertThat(latin(variant.jpeg())).doesNotContain("Exif", "GPSHER"));
    }

    /** The left half of the picture is red, the right one blue: where the two go tells how it was turned. */
    @ParameterizedTest
    @CsvSource({
        "1, 640, 480, RED, BLUE", "2, 640, 480, BLUE, RED", "3, 640, 480, BLUE, RED", "4, 640, 480, RED, BLUE",
        "5, 480, 640, RED, BLUE", "6, 480, 640, RED, BLUE", "7, 480, 640, BLUE, RED", "8, 480, 640, BLUE, RED"
    })
    void photoIsTurnedUpright(int orientation, int width, int height, String start, String end) {
        byte[] photo = Pictures.withExif(Pictures.jpeg(640, 480), orientation);
        Variant large = intake.accept(photo).variant(ImageSize.LARGE);
        BufferedImage upright = Pictures.decoded(large.jpeg());
        assertThat(large).extracting(Variant::width, Variant::height).containsExactly(width, height);
        assertThat(nameOf(upright.getRGB(10, 10))).isEqualTo(start);
        assertThat(nameOf(upright.getRGB(width - 10, height - 10))).isEqualTo(end);
    }

    @Test
    void heldUprightIsAssumedWhereExifIsNonsense() {
        byte[] photo = Pictures.withExif(Pictures.jpeg(64, 48), 99);
        assertThat(intake.accept(photo).variant(ImageSize.LARGE).width()).isEqualTo(64);
    }

    @Test
    void transparencyBecomesWhite() {
        BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        assertThat(middle(intake.accept(Pictures.encoded(clear, "png")))).isEqualTo(Color.WHITE);
    }

    @Test
    void greyWithTransparencyKeepsItsShade() {
        assertThat(middle(intake.accept(InkedPictures.greyWithAlpha(128)))).isEqualTo(new Color(128, 128, 128));
    }

    @ParameterizedTest
    @CsvSource({"-1, 55, 155, 205", "0, 200, 100, 50", "2, 131, 170, 74"})
    void printersInksBecomeScreenColours(int adobeTransform, int first, int second, int third) {
        int black = adobeTransform < 0 ? 0 : 255;
        byte[] inked = InkedPictures.jpeg(adobeTransform, first, second, third, black);
        Color colour = middle(intake.accept(inked));
        assertThat(new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()})
                .satisfies(rgb -> assertThat(Math.abs(rgb[0] - 200)).isLessThan(5))
                .satisfies(rgb -> assertThat(Math.abs(rgb[1] - 100)).isLessThan(5))
                .satisfies(rgb -> assertThat(Math.abs(rgb[2] - 50)).isLessThan(5));
    }

    @Test
    void losslessAndLossyWebpAreAccepted() {
        assertThat(intake.accept(Pictures.webpClaiming(30, 20)).variant(ImageSize.LARGE))
                .extracting(Variant::width, Variant::height)
                .containsExactly(30, 20);
        assertThat(intake.accept(Pictures.LOSSY_WEBP).variant(ImageSize.LARGE).width())
                .isEqualTo(1);
    }

    @Test
    void pictureOfTwentyFiveMegapixelsIsAccepted() {
        Variant large = intake.accept(Pictures.webpClaiming(5000, 5000)).variant(ImageSize.LARGE);
        assertThat(large).extracting(Variant::width, Variant::height).containsExactly(1600, 1600);
    }

    @Test
    void hairlineStaysAPicture() {
        Variant small = intake.accept(Pictures.png(4000, 1)).variant(ImageSize.SMALL);
        assertThat(small).extracting(Variant::width, Variant::height).containsExactly(320, 1);
    }

    @Test
    void pictureThatClaimsTooManyPixelsIsRefusedByItsHeader() {
        refused(UploadFailure.TooManyPixels.class, Pictures.pngClaiming(60_000, 60_000));
        refused(UploadFailure.TooManyPixels.class, Pictures.pngClaiming(65_536, 1));
        refused(UploadFailure.TooManyPixels.class, Pictures.webpClaiming(16_384, 16_384));
    }

    @Test
    void claimOfTooManyPixelsCostsNoMemory() {
        byte[] claim = Pictures.pngClaiming(60_000, 60_000);
        assertThat(Memory.allocatedBy(() -> refused(UploadFailure.TooManyPixels.class, claim)))
                .isLessThan(1 << 23);
    }

    @Test
    void refusalForPixelsNamesTheLimit() {
        assertThatExceptionOfType(UploadFailure.TooManyPixels.class)
                .isThrownBy(() -> intake.accept(Pictures.pngClaiming(60_000, 60_000)))
                .satisfies(refusal -> assertThat(refusal.args()).isEqualTo(Map.of("maxMegapixels", 25L)));
    }

    @Test
    void pictureInsideLargerThanItsCanvasIsRefused() {
        refused(UploadFailure.Corrupt.class, Pictures.webp(10, 10, 16_384, 16_384));
    }

    @Test
    void pictureWithoutWidthIsRefused() {
        byte[] flat = Pictures.LOSSY_WEBP.clone();
        flat[26] = 0;
        refused(UploadFailure.Corrupt.class, flat);
    }

    @Test
    void webpOfTwoPicturesIsRefused() {
        byte[] one = Pictures.webpClaiming(9, 9);
        byte[] two = Pictures.joined(one, Arrays.copyOfRange(one, 30, 48));
        two[4] += 18;
        refused(UploadFailure.Corrupt.class, two);
    }

    @Test
    void endlessCodeTablesAreRefusedBeforeTheyFillTheMemory() {
        byte[] bomb = Pictures.webpOfEndlessTables();
        assertThat(Memory.allocatedBy(() -> refused(UploadFailure.Corrupt.class, bomb)))
                .isLessThan(400L << 20);
    }

    @Test
    void animationIsRefused() {
        byte[] animated = Pictures.webpClaiming(9, 9);
        animated[20] = 0x02;
        refused(UploadFailure.NotAnImage.class, animated);
    }

    @Test
    void onlyPixelsOfAPngReachTheDecoder() {
        byte[] texted = Pictures.pngWithText(1 << 20);
        assertThat(latin(texted)).contains("zTXt");
        assertThat(latin(PngChunks.needed(texted)))
                .contains("IHDR", "PLTE", "IDAT", "IEND")
                .doesNotContain("zTXt");
        assertThat(intake.accept(texted).variant(ImageSize.LARGE).width()).isEqualTo(1);
    }

    @Test
    void oneByteTooManyIsRefusedUnread() {
        byte[] sent = Arrays.copyOf(Pictures.jpeg(10, 10), (12 << 20) + 1);
        assertThatExceptionOfType(UploadFailure.TooLarge.class)
                .isThrownBy(() -> intake.accept(sent))
                .satisfies(refusal -> assertThat(refusal.args()).isEqualTo(Map.of("maxMegabytes", 12)));
        assertThat(intake.accept(Arrays.copyOf(sent, 12 << 20)).variants()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.6, 0.99})
    void pictureThatIsCutOffIsRefused(double share) {
        refused(UploadFailure.Corrupt.class, cutOff(Pictures.jpeg(300, 200), share));
        refused(UploadFailure.Corrupt.class, cutOff(Pictures.png(300, 200), share));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.99})
    void webpThatIsCutOffIsRefused(double share) {
        refused(UploadFailure.Corrupt.class, cutOff(Pictures.webpClaiming(9, 9), share));
    }

    @Test
    void jpegOfCountlessPassesIsRefused() {
        byte[] progressive =
                intake.accept(Pictures.jpeg(30, 20)).variant(ImageSize.LARGE).jpeg();
        assertThat(intake.accept(withPasses(progressive, 20)).variants()).hasSize(3);
        refused(UploadFailure.Corrupt.class, withPasses(progressive, 70));
    }

    @Test
    void heicIsRefusedByName() {
        refused(UploadFailure.Heic.class, Pictures.ascii("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"));
        refused(UploadFailure.Heic.class, Pictures.ascii("\0\0\0\u0018ftypmif1\0\0\0\0mif1heic"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a/*\1\0\1\0\0*/=1;alert(1)",
                "MZ\u0090\0\3\0\0\0This program cannot be run in DOS mode",
                "\u007fELF\2\1\1",
                "PK\3\4",
                "<!DOCTYPE html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "%PDF-1.7\n%%EOF",
                "\0\0\0\u0018ftypisom\0\0\0\0",
                "RIFF\4\0\0\0WAVE"
            })
    void whatIsNoPhotoIsRefused(String content) {
        refused(UploadFailure.NotAnImage.class, Pictures.ascii(content));
    }

    @Test
    void whatHidesBehindThePictureIsGone() {
        byte[] polyglot = Pictures.joined(Pictures.jpeg(60, 40), Pictures.ascii("PK\3\4<script>alert(1)</script>"));
        assertThat(intake.accept(polyglot).variants())
                .allSatisfy(variant -> assertThat(latin(variant.jpeg())).doesNotContain("PK\3\4", "script"));
    }

    @Test
    void commentInsideThePictureIsGone() {
        byte[] commented = Pictures.withSegment(Pictures.jpeg(60, 40), 0xFE, Pictures.ascii("<?php system('id'); ?>"));
        assertThat(intake.accept(commented).variants())
                .allSatisfy(variant -> assertThat(latin(variant.jpeg())).doesNotContain("php"));
    }

    private void refused(Class<? extends UploadFailure> reason, byte[] bytes) {
        assertThatExceptionOfType(reason).isThrownBy(() -> intake.accept(bytes));
    }

    private static byte[] cutOff(byte[] whole, double share) {
        return Arrays.copyOf(whole, (int) (whole.length * share));
    }

    /** The first pass of a progressive JPEG, from its own marker to the next, so many times over. */
    private static byte[] withPasses(byte[] progressive, int passes) {
        String text = latin(progressive);
        int start = text.indexOf("\u00ff\u00da");
        int end = text.indexOf("\u00ff\u00c4", start);
        byte[] pass = Arrays.copyOfRange(progressive, start, end);
        return Pictures.joined(
                Arrays.copyOf(progressive, start),
                Pictures.joined(Collections.nCopies(passes, pass).toArray(byte[][]::new)),
                Arrays.copyOfRange(progressive, end, progressive.length));
    }

    private static Color middle(AcceptedImage image) {
        BufferedImage picture = Pictures.decoded(image.variant(ImageSize.LARGE).jpeg());
        return new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2));
    }

    private static String nameOf(int rgb) {
        Color colour = new Color(rgb);
        return colour.getRed() > colour.getBlue() ? "RED" : "BLUE";
    }

    private static String latin(byte[] bytes) {
        return UploadFormat.ascii(bytes, 0, bytes.length);
    }
}
