package vn.nhan.support.assessment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/**
 * A criteria set as its file writes it.
 *
 * @param yaml in Unicode NFC, at most {@value #LONGEST} characters
 */
record SetText(String yaml) {

    static final int LONGEST = 131_072;

    /** Characters that turn the text behind them around: something else could be read than what is written. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]");

    SetText {
        if (yaml.isBlank()) {
            throw new Invalid("", "value.required");
        }
        if (yaml.length() > LONGEST) {
            throw new Invalid("", "tenant.file-too-long", Map.of("max", LONGEST));
        }
        if (!Normalizer.isNormalized(yaml, Normalizer.Form.NFC)) {
            throw new Invalid("", "text.not-composed");
        }
        if (TURNING.matcher(yaml).find()) {
            throw new Invalid("", "text.direction");
        }
    }

    /** @throws Invalid when it is empty or not UTF-8 */
    static String decoded(byte @Nullable [] sent) {
        if (sent == null || sent.length == 0) {
            throw new Invalid("", "value.required");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sent))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Invalid("", "tenant.file-not-utf8");
        }
    }

    byte[] bytes() {
        return yaml.getBytes(StandardCharsets.UTF_8);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
