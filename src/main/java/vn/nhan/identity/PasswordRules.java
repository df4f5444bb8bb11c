package vn.nhan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.DomainFailure;

/** What a new password must not be (NIST SP 800-63B, 3.1.1.2; OWASP ASVS 5.0, 6.2): short, common, or the name itself. */
@ApplicationScoped
class PasswordRules {

    static final int SHORTEST = 10;

    /** The code of the sentence that says what is wrong, or empty for a good one. */
    Optional<String> objectionTo(String password, @Nullable String signInName) {
        if (password.length() < SHORTEST) {
            return Optional.of("identity.password-short");
        }
        if (signInName == null) {
            return Optional.empty(); // which is said of the name
        }
        try {
            return CommonPasswords.refusal(password, SignInName.parse(signInName));
        } catch (DomainFailure nameIsWrong) {
            return Optional.empty(); // which is said of the name
        }
    }
}
