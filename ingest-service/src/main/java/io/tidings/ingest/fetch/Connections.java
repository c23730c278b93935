package io.tidings.ingest.fetch;

/// How many connections the JDK's client keeps for later. Each poll goes to another host, so that nearly none is used
/// again before it is old; without a bound 200,000 hosts would have as many open.
final class Connections {

    private static final String KEPT_SECONDS = "jdk.httpclient.keepalive.timeout";
    private static final String MOST = "jdk.httpclient.connectionPoolSize";

    private Connections() {}

    /// Sets what nobody has set; before the first client is made, since the JDK reads it once.
    static void bound() {
        setUnlessSet(KEPT_SECONDS, "10");
        setUnlessSet(MOST, "2000");
    }

    private static void setUnlessSet(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
