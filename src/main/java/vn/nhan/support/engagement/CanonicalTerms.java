package vn.nhan.support.engagement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * Terms as bytes that come out the same whoever writes them: JSON in UTF-8, names in order, no blanks, days as ISO 8601,
 * money in whole dong (RFC 8785 for whole numbers and text without control characters). Parties stand in it by their ids.
 */
final class CanonicalTerms {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalTerms() {}

    /** SHA-256 in lower case hex. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    static byte[] bytes(Engagement engagement, EngagementTerms terms) {
        var all = new TreeMap<String, Object>();
        all.put("engagement", engagement.id().toString());
        all.put("business", engagement.businessId.toString());
        all.put("expert", engagement.expertId.toString());
        all.put("need", engagement.need);
        all.put("version", terms.number);
        all.put("scope", terms.scope);
        all.put("deliverables", terms.deliverables());
        all.put("startsOn", terms.startsOn.toString());
        all.put("endsOn", terms.endsOn.toString());
        all.put("sessions", terms.sessions);
        all.put("price", terms.price);
        all.put("stateShare", terms.stateShare);
        all.put("firmShare", terms.firmShare);
        if (terms.levelId != null) {
            all.put("level", terms.levelId.toString());
        }
        if (engagement.programmeId != null) {
            all.put("programme", engagement.programmeId.toString());
        }
        try {
            return MAPPER.writeValueAsBytes(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
