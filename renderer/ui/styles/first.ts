// Styles of the first window, in this order. The entry of the renderer imports this file and nothing else.
import './layers.css';
import './tokens.css';
import './fonts';
import './reset.css';
import './mantine-unlock.css';
import './controls.css';
