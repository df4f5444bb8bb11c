package vn.nhan.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The line to a server on this machine. It can be cut and joined again; cut, it refuses connections. It can be held: nothing
 * goes through, and nothing is lost.
 */
public final class Cable implements AutoCloseable {

    private final int serverPort;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;
    private boolean held;

    public Cable(int serverPort) {
        this.serverPort = serverPort;
        this.door = open(0);
    }

    /** Where to connect instead of to the server. */
    public int port() {
        return door.getLocalPort();
    }

    public void cut() {
        close(door);
        lines.forEach(Cable::close);
        lines.clear();
    }

    public void join() {
        door = open(door.getLocalPort());
    }

    /** Everything under way waits. */
    public synchronized void hold() {
        held = true;
    }

    public synchronized void release() {
        held = false;
        notifyAll();
    }

    private synchronized void await() throws IOException {
        while (held) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    @Override
    public void close() {
        release();
        cut();
    }

    private ServerSocket open(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            start("cable-door", () -> welcome(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void welcome(ServerSocket socket) throws IOException {
        while (!socket.isClosed()) {
            var client = socket.accept();
            start("cable-up", () -> connect(socket, client));
        }
    }

    /** A server that is away for a moment costs this line, and no other. */
    private void connect(ServerSocket socket, Socket client) throws IOException {
        lines.add(client);
        try (client) {
            var server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            lines.add(server);
            if (socket.isClosed()) {
                cut();
            }
            start("cable-down", () -> pump(server, client));
            pump(client, server);
        }
    }

    private void pump(Socket from, Socket to) throws IOException {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var buffer = new byte[16 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                await();
                out.write(buffer, 0, read);
            }
        } finally {
            lines.remove(from);
            lines.remove(to);
        }
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(String name, Work work) {
        var thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException cut) {
                        return; // that is what a cable is for
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }
}
