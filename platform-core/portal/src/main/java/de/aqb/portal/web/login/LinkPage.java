package de.aqb.portal.web.login;

import de.aqb.portal.account.token.Secret;
import java.io.Serializable;

/** A page that a link in a mail opens. Its script hands over the secret, which stands behind # and is never in an address. */
public abstract class LinkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private String secret = "";
    private boolean opened;
    private boolean dead;

    /** The script has handed over the secret. */
    public void open() {
        opened = true;
        dead = !holds();
    }

    /** Whether the link is still good for anything. */
    protected abstract boolean holds();

    /** The link does not hold: nobody is told why. */
    protected void die() {
        opened = true;
        dead = true;
    }

    /** The page goes on with a link that holds. */
    protected void goOn() {
        opened = true;
    }

    Secret secretOfLink() {
        return new Secret(secret);
    }

    public boolean isOpened() {
        return opened;
    }

    public boolean isDead() {
        return dead;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
