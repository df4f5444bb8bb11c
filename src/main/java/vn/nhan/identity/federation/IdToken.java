package vn.nhan.identity.federation;

import java.util.Optional;
import org.jose4j.jwt.JwtClaims;

/** An ID token that holds. */
record IdToken(String subject, JwtClaims claims) {

    /** A claim that is a text; empty when it is missing or something else. */
    Optional<String> text(String claim) {
        return claims.getClaimValue(claim) instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "IdToken"; // who it is about belongs in no log
    }
}
