// Styles of everything after unlocking; import it in the lazy chunk that holds the shell.
import './mantine-full.css';
import './overlays.css';
