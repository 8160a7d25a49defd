package de.aqb.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks at TCP ports before a server is started on them: Liberty goes on without a port that is taken. */
public final class Ports {

    private Ports() {}

    /** Tells whether a server could listen on this port of the local machine now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // A port whose last server has just ended is free, as it is for Liberty.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** A port that is free at this moment, chosen by the system. */
    public static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
