package vn.nhan.catalog.feed;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.storage.LargeObjects;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Vietnamese;
import vn.nhan.tenant.TenantRegistry;

/**
 * Writes a feed: batch by batch into files of a folder, then into the object store under new names, and last the feed
 * points to them. Who fetches it meanwhile gets the one before, whole. Blocks: for a thread of its own.
 */
@ApplicationScoped
class FeedRun {

    private final TenantTx tx;
    private final Succession succession;
    private final TenantRegistry registry;
    private final GoodsSource source;
    private final GoodsReader reader;
    private final FeedStore store;
    private final FeedFiles files;
    private final LargeObjects large;
    private final ObjectStore objects;
    private final Clock clock;

    FeedRun(
            TenantTx tx,
            Succession succession,
            TenantRegistry registry,
            GoodsSource source,
            GoodsReader reader,
            FeedStore store,
            FeedFiles files,
            LargeObjects large,
            ObjectStore objects,
            Clock clock) {
        this.tx = tx;
        this.succession = succession;
        this.registry = registry;
        this.source = source;
        this.reader = reader;
        this.store = store;
        this.files = files;
        this.large = large;
        this.objects = objects;
        this.clock = clock;
    }

    /** What one run goes by from its beginning to its end. */
    private record Task(Feed feed, FeedStore.Run run, TenantScope scope, GoodsReader.Home home, Instant now) {}

    /** A row on its way into a file, with what is said of it. */
    private record Line(Channel channel, Goods goods, FeedMapping.Mapped mapped) {}

    void write(Feed feed) throws IOException {
        var scope = succession.scopeOf(feed.tenant());
        var run = new FeedStore.Run(feed.tenant().value(), feed.id(), feed.generation + 1);
        var task = new Task(feed, run, scope, reader.home(scope.own()), clock.instant());
        var folder = Files.createTempDirectory("nhan-feed");
        var written = new ArrayList<ObjectKey>();
        try (var draft = new FeedDraft(folder, about(task))) {
            inTenant(task, session -> store.begin(session, run, task.now()));
            goods(task, draft);
            farewells(task, draft);
            var stored = new ArrayList<FeedFiles.Stored>();
            for (var file : FeedFile.values()) {
                stored.add(store(task, draft, file, written));
            }
            finish(task, stored, written);
        } catch (IOException | RuntimeException e) {
            written.forEach(this::delete);
            throw e;
        } finally {
            remove(folder);
        }
    }

    private void goods(Task task, FeedDraft draft) {
        @Nullable UUID after = new UUID(0, 0);
        while (after != null) {
            var from = after;
            var lines = new ArrayList<Line>();
            after = inTenant(
                            task,
                            session -> source.next(
                                            session,
                                            new GoodsSource.Asked(
                                                    from, task.feed().businessId, task.home(), task.now()))
                                    .invoke(batch -> batch.goods().forEach(goods -> lines.addAll(lines(goods, task))))
                                    .call(batch -> store.keep(session, task.run(), kept(lines), said(lines))))
                    .last();
            lines.forEach(line -> write(draft, line));
        }
    }

    private static List<Line> lines(Goods goods, Task task) {
        var lines = new ArrayList<Line>();
        for (var channel : Channel.values()) {
            FeedMapping.of(goods, channel, task.now()).forEach(mapped -> lines.add(new Line(channel, goods, mapped)));
        }
        return lines;
    }

    private static void write(FeedDraft draft, Line line) {
        if (line.mapped().isRefused()) {
            draft.refuse(line.channel());
        } else {
            draft.write(line.channel(), line.mapped().row());
        }
    }

    /** What is gone since the last run is named once more, as out of stock, so that channels forget it at once. */
    private void farewells(Task task, FeedDraft draft) {
        for (var channel : Channel.values()) {
            var after = "";
            List<FeedStore.Kept> gone;
            do {
                var from = after;
                gone = inTenant(task, session -> store.gone(session, task.run(), channel, from));
                for (var one : gone) {
                    draft.write(channel, FeedRow.of(one.cells()).farewell(channel));
                    after = one.code();
                }
            } while (gone.size() == GoodsSource.BATCH);
        }
    }

    private FeedFiles.Stored store(Task task, FeedDraft draft, FeedFile file, List<ObjectKey> written)
            throws IOException {
        var sha256 = draft.finish(file);
        var plain = ObjectKey.random(task.run().tenant(), file.kind(false));
        var packed = plain.sibling(file.kind(true));
        written.add(plain);
        large.put(plain, draft.plain(file), file.form().contentType());
        written.add(packed);
        large.put(packed, draft.packed(file), file.form().contentType());
        return new FeedFiles.Stored(
                file,
                plain.value(),
                packed.value(),
                Files.size(draft.plain(file)),
                Files.size(draft.packed(file)),
                sha256,
                draft.items(file.channel()),
                draft.refused(file.channel()));
    }

    /** Points to the new files, unless somebody has revoked the feed or another worker was quicker. */
    private void finish(Task task, List<FeedFiles.Stored> stored, List<ObjectKey> written) {
        var outdated = inTenant(
                task,
                session -> session.find(Feed.class, task.feed().id(), LockModeType.PESSIMISTIC_WRITE)
                        .chain(feed -> feed.revokedAt != null
                                        || feed.generation >= task.run().generation()
                                ? Uni.createFrom()
                                        .item(written.stream()
                                                .map(ObjectKey::value)
                                                .toList())
                                : replace(session, feed, task, stored)));
        outdated.forEach(key -> delete(new ObjectKey(key)));
    }

    private Uni<List<String>> replace(Mutiny.Session session, Feed feed, Task task, List<FeedFiles.Stored> stored) {
        feed.generation = task.run().generation();
        feed.generatedAt = task.now();
        feed.startedAt = null;
        feed.failedAt = null;
        return session.flush()
                .chain(() -> files.replace(session, task.run(), stored, task.now()))
                .call(() -> store.end(session, task.run()));
    }

    private FeedWriter.About about(Task task) {
        var province =
                registry.byId(task.home().province()).orElseThrow().name().vi();
        return new FeedWriter.About(province, task.home().origin() + "/", province);
    }

    private static List<FeedStore.Kept> kept(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.mapped().isRefused())
                .map(line -> new FeedStore.Kept(
                        line.channel().key(),
                        line.mapped().row().id(),
                        line.mapped().row().kept()))
                .toList();
    }

    private static List<FeedStore.Said> said(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.mapped().problems().stream()
                        .map(problem -> new FeedStore.Said(
                                line.channel().key(),
                                line.mapped().row().id(),
                                problem.code(),
                                problem.column(),
                                problem.args(),
                                problem.refused(),
                                line.goods().productId(),
                                Vietnamese.nfc(line.goods().name()))))
                .toList();
    }

    private void delete(ObjectKey key) {
        await(() -> objects.delete(key).onFailure().recoverWithNull());
    }

    private <T> T inTenant(Task task, Function<Mutiny.Session, Uni<T>> work) {
        return await(() -> tx.as(task.scope(), work));
    }

    /** From a thread of its own, which has no context. */
    private static <T> T await(java.util.function.Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
