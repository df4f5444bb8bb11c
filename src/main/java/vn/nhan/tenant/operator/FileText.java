package vn.nhan.tenant.operator;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/**
 * The text of a province file as it was sent.
 *
 * @param yaml in Unicode NFC, at most {@value #LONGEST} characters
 */
record FileText(String yaml) {

    static final int LONGEST = 131_072;

    FileText {
        if (yaml.length() > LONGEST) {
            throw new Invalid("", "tenant.file-too-long", Map.of("max", LONGEST));
        }
        if (!Normalizer.isNormalized(yaml, Normalizer.Form.NFC)) {
            throw new Invalid("", "text.not-composed");
        }
    }

    /** @throws Invalid when it is empty or not UTF-8 */
    static FileText of(byte @Nullable [] sent) {
        if (sent == null || sent.length == 0) {
            throw new Invalid("", "value.required");
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent));
            return new FileText(text.toString());
        } catch (CharacterCodingException e) {
            throw new Invalid("", "tenant.file-not-utf8");
        }
    }

    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
