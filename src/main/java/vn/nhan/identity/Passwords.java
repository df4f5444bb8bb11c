package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with the parameters of the OWASP Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane. Works on a
 * few threads of its own with a short queue, so that a rush of sign-ins cannot starve the rest of the house.
 */
@ApplicationScoped
class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";

    /**
     * 19 MiB for each worker, used again and gone with it: as garbage they would stop the whole process several times a
     * second to be collected. Blocks are wiped when they are given back.
     */
    private static final ThreadLocal<Argon2BytesGenerator.BlockPool> MEMORY =
            ThreadLocal.withInitial(() -> new Argon2BytesGenerator.FixedBlockPool(MEMORY_KIB));

    private final ThreadPoolExecutor workers;
    private final SecureRandom random = new SecureRandom();
    private final String decoy;

    Passwords(IdentityConfig config) {
        var atOnce =
                config.passwordWorkers().orElse(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
        this.workers = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(config.passwordQueue()),
                work -> new Thread(work, "passwords"));
        this.workers.allowCoreThreadTimeOut(true);
        this.decoy = PREFIX + "AAAAAAAAAAAAAAAAAAAAAA$" + "A".repeat(43);
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    Uni<String> hash(String password) {
        return onWorker(() -> {
            var salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            return PREFIX + base64(salt) + "$" + base64(argon2(password, salt));
        });
    }

    /** Compares in constant time. A missing account costs as much as a wrong password: see {@link #waste}. */
    Uni<Boolean> matches(String password, Account account) {
        return account.passwordHash == null ? waste(password) : matches(password, account.passwordHash);
    }

    Uni<Boolean> matches(String password, String hash) {
        return onWorker(() -> {
            var parts = hash.split("\\$", -1);
            var salt = Base64.getDecoder().decode(parts[4]);
            return MessageDigest.isEqual(
                    argon2(password, salt), Base64.getDecoder().decode(parts[5]));
        });
    }

    /** Does the work of a comparison for an account that does not exist, so that time tells nothing. */
    Uni<Boolean> waste(String password) {
        return matches(password, decoy).replaceWith(false);
    }

    private static byte[] argon2(String password, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .withBlockPool(MEMORY.get())
                .build());
        var hash = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    /** The answer comes back on the caller's own context, as the database session of the request expects. */
    private <T> Uni<T> onWorker(Callable<T> work) {
        return Uni.createFrom().emitter(emitter -> {
            var context = Vertx.currentContext();
            Consumer<Runnable> back = context == null ? Runnable::run : task -> context.runOnContext(x -> task.run());
            try {
                workers.execute(() -> {
                    try {
                        var result = work.call();
                        back.accept(() -> emitter.complete(result));
                    } catch (Exception e) {
                        back.accept(() -> emitter.fail(e));
                    }
                });
            } catch (RejectedExecutionException full) {
                emitter.fail(new IdentityFailure.Busy());
            }
        });
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
