package vn.nhan.identity;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.crypto.KeyedHash;

/** Reads and writes the sealed sides of an account: a person's name, and what they sign in with. */
@ApplicationScoped
class Persona {

    private static final String NAME = "account/name";
    private static final String SIGN_IN = "account/sign-in";

    private final PersonSeal seal;
    private final KeyedHash hash;

    Persona(PersonSeal seal, KeyedHash hash) {
        this.seal = seal;
        this.hash = hash;
    }

    void begin(Account account, String displayName, SignInName name) {
        account.personKey = seal.newKey(account.id()).sealed();
        account.nameSealed = seal.close(account.key(), NAME, displayName);
        account.signInSealed = seal.close(account.key(), SIGN_IN, name.canonical());
        account.signInHash = hashOf(name);
        account.byMail = name instanceof SignInName.ByEmail;
    }

    void rename(Account account, String displayName) {
        account.nameSealed = seal.close(account.key(), NAME, displayName);
    }

    /** The name under which a person is found. */
    byte[] hashOf(SignInName name) {
        return hash.of("sign-in", name.canonical());
    }

    /** The person's name, or of an erased one the pseudonym. */
    String nameOf(Account account) {
        return account.personKey == null || account.nameSealed == null
                ? erased(account)
                : seal.open(account.key(), NAME, account.nameSealed);
    }

    /** What remains of a person: the same words for every reader, for they stand in logs and copies too. */
    static String erased(Account account) {
        return MessageBundles.get(IdentityMessages.class).erasedPerson(account.pseudonym);
    }

    @Nullable
    SignInName signInNameOf(Account account) {
        return account.personKey == null || account.signInSealed == null
                ? null
                : SignInName.parse(seal.open(account.key(), SIGN_IN, account.signInSealed));
    }
}
