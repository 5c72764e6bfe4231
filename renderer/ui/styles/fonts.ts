// Import once, in the entry of the renderer. Only files inside the app: no font ever comes from a network.
import './fonts.css';
