import classes from './Kbd.module.css';

/** A key or chord, such as "Ctrl K". */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className={classes.kbd}>{children}</kbd>;
}
